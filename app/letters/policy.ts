import { holds, type Visitor } from '../access/visitor.ts'
import { mayEditCompany } from '../companies/policy.ts'

export { mayReadLetterWords as mayReadWords } from '../programmes/policy.ts'

export const mayEditWords = (visitor: Visitor) => holds(visitor, 'project_leader')

/** What has been sent about a company: never for the company, which may be spoken of in letters to others. */
export const mayReadLetters = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'officer', 'economist', 'auditor')

/** To whom, by name; others are told the function. */
export const maySeeReader = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'officer')

export const mayResendLetter = (visitor: Visitor, company: { partner_id: number | null }) =>
  mayEditCompany(visitor, company)

/** What did not arrive, and what to do about it: for those who can do it. */
export const maySeeToLetters = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')
