import type { AskedTemplate, RegisteredAnswer } from '../../assessments/rules/read-answer.ts'
import type { Municipalities, RegisteredCompany } from '../../companies/rules/read-company.ts'
import type { RegisteredCompetence } from '../../competences/rules/read-competence.ts'
import type { RegisteredLevel } from '../../competences/rules/read-level.ts'
import type { RegisteredCourse } from '../../courses/rules/read-course.ts'
import type { AboutOccasion } from '../../courses/rules/read-occasion.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { RegisteredPerson, ToldManager } from '../../people/rules/read-person.ts'
import type { RegisteredStep } from '../../staircase/rules/read-step.ts'

/** What the database knows before an import, found by what registers name things with. */
export type Known = {
  today: LocalDate
  programme: { starts_on: LocalDate; ends_on: LocalDate }
  municipalities: Municipalities
  /** Those outside the area of the programme. */
  elsewhere: Municipalities
  /** By organisation number, then by name or address in small letters: the contacts of companies; null where two have it. */
  managers: ReadonlyMap<string, ReadonlyMap<string, ToldManager | null>>
  /** By organisation number, as a register would have told of them. */
  companies: ReadonlyMap<string, RegisteredCompany>
  /** Organisation numbers of companies that the one who sends may not change: those of another partner. */
  others_companies: ReadonlySet<string>
  /** Hashes of personal numbers. */
  people: ReadonlySet<string>
  /** By hash: what is kept of those whom a register may tell something new of. Nobody protected or forgotten is among them. */
  kept_people: ReadonlyMap<string, KeptPerson>
  /** Of those, the ones without protected identity. */
  unprotected: ReadonlySet<string>
  /** By code. */
  courses: ReadonlyMap<string, RegisteredCourse & { is_archived?: unknown }>
  /** By code. */
  /** `is_over`: cancelled or closed, it takes nothing new. */
  occasions: ReadonlyMap<string, AboutOccasion & { course_code: string; is_over?: boolean }>
  /** By occasion and day. */
  sessions: ReadonlyMap<string, readonly SessionTimes[]>
  /** By occasion, day and person. */
  attendance: ReadonlyMap<string, { quarters: Quarters; is_signed: boolean }>
  /** The template in force. */
  template: AskedTemplate
  /** The one by which a company was measured from a register before, by company and measurement. */
  measured_by: ReadonlyMap<string, AskedTemplate>
  /** By company, measurement, respondent and statement. */
  answers: ReadonlyMap<string, Pick<RegisteredAnswer, 'mark'>>
  /** By the key of their names. */
  competences: ReadonlyMap<string, RegisteredCompetence & { is_permit?: boolean }>
  /** By person, competence, day and source. */
  levels: ReadonlyMap<string, Pick<RegisteredLevel, 'level' | 'wanted'>>
  /** Names of the staircase's steps, from the lowest. */
  steps: readonly string[]
  /** By person and day. */
  steps_taken: ReadonlyMap<string, Pick<RegisteredStep, 'step'>>
  /** By digest: how many of the same row have been accepted or merged. */
  rows_taken: ReadonlyMap<string, number>
  /** Keyed hash of a personal number of twelve digits. */
  hashOf(personal_number: string): string
  /** Keyed digest of the cells of a row. */
  digestOf(cells: string): string
}

export type KeptJob = Pick<
  RegisteredPerson,
  | 'organisation_number'
  | 'title'
  | 'category'
  | 'is_unqualified'
  | 'last_training_year'
  | 'never_trained'
  | 'team'
  | 'shift'
  | 'manager'
>

/** A person without the number, with every job that is kept. */
export type KeptPerson = Pick<
  RegisteredPerson,
  'given_name' | 'family_name' | 'email' | 'mobile' | 'education' | 'born_on'
> & {
  jobs: readonly KeptJob[]
  /** Whether the number is a coordination number: opened only when it is asked. */
  hasCoordinationNumber(): boolean
}

/** `HH:MM` */
export type SessionTimes = { starts_at: string; ends_at: string }

export const dayKey = (occasion_code: string, day: LocalDate): string => `${occasion_code}\t${day}`

export const attendanceKey = (occasion_code: string, day: LocalDate, person: string): string =>
  `${occasion_code}\t${day}\t${person}`
