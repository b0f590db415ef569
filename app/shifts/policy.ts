import { holds, type Visitor } from '../access/visitor.ts'
import { mayEditCompany } from '../companies/policy.ts'

/** A company says itself when its teams work; those who run the programme do it for the companies that they change. */
export const mayKeepSomeShifts = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'company')
export const mayKeepShifts = (visitor: Visitor, company: { id: number; partner_id: number | null }) =>
  visitor.company === company.id ||
  (holds(visitor, 'project_leader', 'process_leader') && mayEditCompany(visitor, company))
