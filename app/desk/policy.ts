import { holds, type Visitor } from '../access/visitor.ts'

/** Everyone but those who only have their own company or their own occasions. */
export const mayReadOverview = (visitor: Visitor): boolean =>
  holds(
    visitor,
    'project_leader',
    'process_leader',
    'officer',
    'economist',
    'steering',
    'evaluator',
    'auditor',
    'administrator',
  )
