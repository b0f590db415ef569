import { holds, type Visitor } from '../access/visitor.ts'
import { mayAddCompany, mayEditCompany } from '../companies/policy.ts'
import { mayReadAgreementWords } from '../programmes/policy.ts'

/** Agreements and declarations. A company's own visitor comes to its own; row security sees to that. */
export const mayReadAgreements = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor', 'company')

/** To send or do something there: whoever runs the programme, and the company itself. */
export const mayWorkOnAgreements = (visitor: Visitor) => mayAddCompany(visitor) || holds(visitor, 'company')

/** To offer, to take in what was signed on paper, to ask the company by link. */
export const mayHandle = mayEditCompany

export const mayAskByLink = mayAddCompany

/** The company speaks for itself: signed in, or by a link that was sent to it. */
export const speaksFor = (visitor: Visitor, company: { id: number }): boolean =>
  visitor.company === company.id

/** What the company tells of itself is told by the company, or entered by those who run the programme. */
export const mayTellOf = (visitor: Visitor, company: { id: number; partner_id: number | null }): boolean =>
  speaksFor(visitor, company) || mayHandle(visitor, company)

export const mayReadWording = mayReadAgreementWords
export const mayEditWording = (visitor: Visitor) => holds(visitor, 'project_leader')
