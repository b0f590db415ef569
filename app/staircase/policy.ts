import { holds, type Visitor } from '../access/visitor.ts'

/** How many stand where. Of named people nothing is shown yet: it opens when the company has noted what it must. */
export const mayReadClimbs = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')
