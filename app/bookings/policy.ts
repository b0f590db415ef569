import { holds, type Visitor } from '../access/visitor.ts'

export const mayBookPeople = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')
