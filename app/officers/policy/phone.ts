import { holds, type Visitor } from '../../access/visitor.ts'
import { mayEditCompany } from '../../companies/policy.ts'

/** A process leader notes visits at the own partner's companies and at those that no partner has yet; an officer at any. */
export const mayNoteVisit = (visitor: Visitor, company: { partner_id: number | null }) =>
  holds(visitor, 'officer') || mayEditCompany(visitor, company)

/**
 * What was said at a visit: the one who was there, and those who lead the work with the company. Other officers only see that it
 * took place; a company sees nothing.
 */
export const mayReadNote = (
  visitor: Visitor,
  visit: { made_by: string },
  company: { partner_id: number | null },
) => visit.made_by === visitor.user_id || mayEditCompany(visitor, company)
