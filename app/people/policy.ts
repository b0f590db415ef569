import { holds, type Visitor } from '../access/visitor.ts'
import { mayAddCompany, mayEditCompany } from '../companies/policy.ts'

/** Everyone's names in the programme. */
export const mayReadPeople = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')

/** A company's own visitor comes to its own people only; row security sees to that. */
export const mayReadOwnPeople = (visitor: Visitor) => mayReadPeople(visitor) || holds(visitor, 'company')

export const mayEditPeople = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** One number at a time, with a reason that is kept: for SCB and the ESF only. DOMAIN.md, "Personal data". */
export const mayShowNumber = (visitor: Visitor) => holds(visitor, 'project_leader', 'economist')

/** A mistyped number is put right by those who may see it. */
export const mayCorrectNumber = (visitor: Visitor) => mayShowNumber(visitor)

/** Who is named to handle the persons with protected identity is chosen by the one who leads the programme. */
export const mayChooseHandlers = (visitor: Visitor) => holds(visitor, 'project_leader')

/** Those who can be named. DOMAIN.md: "handled by one named person", and one who stands in. */
export const HANDLER_ROLES = ['project_leader', 'process_leader'] as const

/** Only the named one, and only while the role is held. To everyone else the protected are a number at most. */
export const mayHandleProtected = (visitor: Visitor) =>
  visitor.handles_protected && holds(visitor, ...HANDLER_ROLES)

/** The person's right of access and to be forgotten is answered by the one who leads the programme. GDPR art. 15 and 17. */
export const mayAnswerPerson = (visitor: Visitor) => holds(visitor, 'project_leader')

/** Whom to turn to at a company is told by the company itself, signed in or by link, or entered by those who run the programme. */
export const mayNameContacts = (visitor: Visitor, company: { id: number; partner_id: number | null }) =>
  visitor.company === company.id || mayEditCompany(visitor, company)
/** A company does not vouch for an address of its own. */
export const mayConfirmContacts = (visitor: Visitor, company: { partner_id: number | null }) =>
  mayEditCompany(visitor, company)
export const mayNameSomeContacts = (visitor: Visitor) => mayAddCompany(visitor) || holds(visitor, 'company')

/** Who leads whom at a company, by name: those who run the programme, and the company itself. */
export const mayReadManagers = (visitor: Visitor) => mayEditPeople(visitor) || holds(visitor, 'company')

/** Who leads whom is chosen by those who run the programme, at the companies that they change. */
export const mayChooseManagers = (visitor: Visitor, company: { partner_id: number | null }) =>
  mayEditPeople(visitor) && mayEditCompany(visitor, company)
