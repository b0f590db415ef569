import { holds, type Visitor } from '../access/visitor.ts'
import { mayEditCompany } from '../companies/policy.ts'

/** Whoever arranges books anyone. */
export const mayBookPeople = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** A company's own visitor books its own people, and those who run the programme do it for the companies that they change. */
export const mayBookForSome = (visitor: Visitor) => mayBookPeople(visitor) || holds(visitor, 'company')
export const mayBookFor = (visitor: Visitor, company: { id: number; partner_id: number | null }) =>
  visitor.company === company.id || (mayBookPeople(visitor) && mayEditCompany(visitor, company))
