import { holds, type Visitor } from '../../access/visitor.ts'

/** Those who make up the partnership and are asked how it does. */
export const mayAnswerHealth = (visitor: Visitor) =>
  holds(visitor, 'officer', 'process_leader', 'project_leader', 'steering')

/** What the partnership has said of itself, never who said it. */
export const mayReadHealth = (visitor: Visitor) => mayAnswerHealth(visitor) || holds(visitor, 'evaluator')

export const mayOpenHealth = (visitor: Visitor) => holds(visitor, 'project_leader')
