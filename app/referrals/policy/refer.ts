import { holds, type Visitor } from '../../access/visitor.ts'

/** Whoever works in the partnership may point a company out, wherever it lies. */
export const mayRefer = (visitor: Visitor) => holds(visitor, 'officer', 'project_leader', 'process_leader')
