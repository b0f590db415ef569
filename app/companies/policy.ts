import { holds, type Visitor } from '../access/visitor.ts'

export const mayReadCompanies = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'officer', 'economist', 'auditor')

/** A company's own visitor comes to its own company only; row security sees to that. */
export const mayReadCompany = (visitor: Visitor) => mayReadCompanies(visitor) || holds(visitor, 'company')

export const mayAddCompany = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** A process leader who belongs to a partner changes that partner's companies, and those that no partner has yet. */
export const mayEditCompany = (visitor: Visitor, company: { partner_id: number | null }) =>
  holds(visitor, 'project_leader') ||
  visitor.held.some(
    held =>
      held.role === 'process_leader' &&
      (held.partner_id === null || company.partner_id === null || held.partner_id === company.partner_id),
  )

/** How many of a company's people have been in training, for how long and for how much: few enough to be pointed out. */
export const maySeeCompanyFigures = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor', 'company')

/** The number of employees is told by the company itself, signed in or by link, or entered by those who run the programme. */
export const mayStateBase = (visitor: Visitor, company: { id: number; partner_id: number | null }) =>
  visitor.company === company.id || mayEditCompany(visitor, company)

export const mayStateBases = (visitor: Visitor) => mayAddCompany(visitor) || holds(visitor, 'company')
