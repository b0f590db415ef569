import { holds, type Visitor } from '../access/visitor.ts'

/** Who was there and for how long. A provider sees its own occasions, a company its own people. */
export const mayReadAttendance = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor', 'provider', 'company')

/** That there are people with protected identity, and how many: for those who account for them. */
export const mayCountProtected = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')

export const mayCorrectAttendance = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'provider')

export const mayBookPeople = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')
