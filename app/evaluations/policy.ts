import { holds, type Visitor } from '../access/visitor.ts'

/** What courses gave, in figures: those who run the programme, and a provider of its own courses. */
export const mayReadEvaluations = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'provider')

/** What was written in people's own words: the one who leads the programme alone. */
export const mayReadWritten = (visitor: Visitor) => holds(visitor, 'project_leader')
