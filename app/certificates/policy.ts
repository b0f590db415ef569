import { holds, type Visitor } from '../access/visitor.ts'

/** How somebody did is noted by those who arrange, and by the provider of its own occasions. */
export const mayNoteOutcomes = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'provider')

/** What is certified of whom at an occasion. A provider sees its own; no company. */
export const mayReadCertificates = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'auditor', 'provider')

/** A certificate is the programme's: those who run it issue and withdraw it. */
export const mayIssueCertificates = (visitor: Visitor) => holds(visitor, 'project_leader', 'process_leader')
