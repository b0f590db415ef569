import { holds, type Visitor } from '../access/visitor.ts'

/** Only who looks after the installation starts a new programme. */
export const mayCreateProgramme = (visitor: Visitor) => holds(visitor, 'administrator')

export const mayReadSettings = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'economist', 'auditor', 'administrator')

export const mayEditSettings = (visitor: Visitor) => holds(visitor, 'project_leader', 'administrator')

/** The words of the programme's letters. */
export const mayReadLetterWords = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'economist', 'auditor')

/** The words of the agreement that companies are offered. */
export const mayReadAgreementWords = mayReadLetterWords

/** Programmes beside this one, and which companies have been pointed there or have come from there. */
export const mayReadRelated = (visitor: Visitor) =>
  holds(visitor, 'project_leader', 'process_leader', 'officer')
