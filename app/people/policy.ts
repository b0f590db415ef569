import { holds, type Visitor } from '../access/visitor.ts'

/** Everyone's names in the programme. */
export const mayReadPeople = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')

/** A company's own visitor comes to its own people only; row security sees to that. */
export const mayReadOwnPeople = (visitor: Visitor) => mayReadPeople(visitor) || holds(visitor, 'company')

export const mayEditPeople = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** One number at a time, with a reason that is kept: for SCB and the ESF only. DOMAIN.md, "Personal data". */
export const mayShowNumber = (visitor: Visitor) => holds(visitor, 'project_leader', 'economist')

/** The person's right of access and to be forgotten is answered by the one who leads the programme. GDPR art. 15 and 17. */
export const mayAnswerPerson = (visitor: Visitor) => holds(visitor, 'project_leader')
