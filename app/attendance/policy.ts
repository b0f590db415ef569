import { holds, type Visitor } from '../access/visitor.ts'

/** Who has not signed, by name and how they are reached, and to remind them. */
export const mayChase = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')

/** Who was there and for how long. A provider sees its own occasions, a company its own people. */
export const mayReadAttendance = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor', 'provider', 'company')

/** The pictures of lists that were signed on paper: those who mark the session, and those who look at what hours rest on. */
export const mayReadSheets = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor', 'provider')

/** What a participant read and signed: it tells of all their hours, wherever they were. */
export const mayReadSigned = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor')

export const mayCorrectAttendance = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'provider')

/** The portal’s receipts, and where originals lie, are noted by those who run the programme. */
export const mayNoteEvidence = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')
