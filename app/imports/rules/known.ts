import type { Municipalities, RegisteredCompany } from '../../companies/rules/read-company.ts'
import type { AboutOccasion } from '../../courses/rules/read-occasion.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Quarters } from '../../foundation/hours.ts'

/** What the database knows before an import, found by what registers name things with. */
export type Known = {
  today: LocalDate
  programme: { starts_on: LocalDate; ends_on: LocalDate }
  municipalities: Municipalities
  /** By organisation number, as a register would have told of them. */
  companies: ReadonlyMap<string, RegisteredCompany>
  /** Organisation numbers of companies that the one who sends may not change: those of another partner. */
  others_companies: ReadonlySet<string>
  /** Hashes of personal numbers. */
  people: ReadonlySet<string>
  /** Of those, the ones without protected identity. */
  unprotected: ReadonlySet<string>
  courses: ReadonlySet<string>
  /** By code. */
  occasions: ReadonlyMap<string, AboutOccasion & { course_code: string }>
  /** By occasion and day. */
  sessions: ReadonlyMap<string, readonly SessionTimes[]>
  /** By occasion, day and person. */
  attendance: ReadonlyMap<string, { quarters: Quarters; is_signed: boolean }>
  /** By digest: how many of the same row have been accepted or merged. */
  rows_taken: ReadonlyMap<string, number>
  /** Keyed hash of a personal number of twelve digits. */
  hashOf(personal_number: string): string
  /** Keyed digest of the cells of a row. */
  digestOf(cells: string): string
}

/** `HH:MM` */
export type SessionTimes = { starts_at: string; ends_at: string }

export const dayKey = (occasion_code: string, day: LocalDate): string => `${occasion_code}\t${day}`

export const attendanceKey = (occasion_code: string, day: LocalDate, person: string): string =>
  `${occasion_code}\t${day}\t${person}`
