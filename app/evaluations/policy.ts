import { holds, type Visitor } from '../access/visitor.ts'

/** What courses gave, in figures: those who run the programme, and a provider of its own courses. */
export const mayReadEvaluations = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'provider')

/** A provider answers what was said of its own courses. */
export const mayReply = (visitor: Visitor) => holds(visitor, 'provider')

/** What was written in people's own words: the one who leads the programme alone. */
export const mayReadWritten = (visitor: Visitor) => holds(visitor, 'project_leader')
