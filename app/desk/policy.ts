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

/** Who comes to the programme's first page and has no overview: a company to its own page, a provider to its occasions. */
export const roomInsteadOf = (visitor: Visitor): 'foretag' | 'tillfallen' =>
  holds(visitor, 'company') ? 'foretag' : 'tillfallen'
