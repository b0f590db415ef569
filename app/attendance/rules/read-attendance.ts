import type { LocalDate } from '../../foundation/clock.ts'
import { type Quarters, quartersOf } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Register } from '../../foundation/registers/register.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'

export const ATTENDANCE_REGISTER: Register<'narvaro'> = {
  name: 'narvaro',
  columns: [
    { name: 'Tillfälle', kind: 'text', is_required: true, also: ['Kurstillfälle'] },
    { name: 'Datum', kind: 'date', is_required: true },
    { name: 'Personnummer', kind: 'digits', is_required: true, also: ['Personnr', 'Pnr'] },
    { name: 'Timmar', kind: 'number', is_required: true },
    { name: 'Signerad', kind: 'yes', is_required: true },
  ],
}

/** A person's time on a day of an occasion. */
export type RegisteredAttendance = {
  occasion_code: string
  held_on: LocalDate
  /** What the reader knows the person by: never the personal number. */
  person: string
  quarters: Quarters
  is_signed: boolean
}

/** A person's time in one session. */
export type AttendancePiece = RegisteredAttendance & { starts_at: string }

export type AttendanceCode =
  | 'unknown-occasion'
  | 'outside-programme'
  | 'no-such-session'
  | 'unknown-person'
  | 'bad-hours'
  | 'longer-than-session'
  | 'conflicting-duplicate'

export type KnownToAttendance = {
  programme: { starts_on: LocalDate; ends_on: LocalDate }
  isOccasion(code: string): boolean
  /** Minutes of all sessions that the occasion has on the day; 0 when it has none. */
  minutesOn(occasion_code: string, day: LocalDate): number
  /** The accepted person with the number, or null, also when it is no number. */
  personWith(personal_number: Cell): string | null
}

const MINUTES_A_QUARTER = 15

/** One row of the register of attendance; that it does not contradict an earlier row is for `againstEarlier` to say. */
export function readAttendance(
  row: Row,
  known: KnownToAttendance,
): RegisteredAttendance | Refusal<AttendanceCode> {
  const occasion_code = row.text('Tillfälle')
  if (!known.isOccasion(occasion_code)) return refuse('unknown-occasion')
  const held_on = row.date('Datum')
  const { starts_on, ends_on } = known.programme
  // A date that cannot be read is no day of the programme.
  if (!held_on || held_on < starts_on || held_on > ends_on) return refuse('outside-programme')
  const minutes = known.minutesOn(occasion_code, held_on)
  if (minutes === 0) return refuse('no-such-session')
  const person = known.personWith(row.cell('Personnummer'))
  if (person === null) return refuse('unknown-person')
  const hours = row.hours('Timmar')
  const quarters = hours === null || hours <= 0 ? null : quartersOf(hours)
  if (quarters === null) return refuse('bad-hours')
  if (quarters * MINUTES_A_QUARTER > minutes) return refuse('longer-than-session')
  return { occasion_code, held_on, person, quarters, is_signed: row.yes('Signerad') }
}

type Told = Pick<RegisteredAttendance, 'quarters' | 'is_signed'>

/** The same person, occasion and day again: the very same is merged, other hours or another signature contradict it. */
export const againstEarlier = (earlier: Told, again: Told): 'merged' | Refusal<'conflicting-duplicate'> =>
  earlier.quarters === again.quarters && earlier.is_signed === again.is_signed
    ? 'merged'
    : refuse('conflicting-duplicate')

/** The day's time laid into its sessions (minutes, in their order): each is filled before the next. Sums to the time. */
export function laidIntoSessions(quarters: Quarters, minutes: readonly number[]): Quarters[] {
  let left = quarters
  const laid = minutes.map(length => {
    const here = Math.min(left, Math.floor(length / MINUTES_A_QUARTER))
    left -= here
    return here
  })
  // Sessions that do not hold whole quarters can together hold one more than each by itself.
  if (left > 0) laid[laid.length - 1]! += left
  return laid
}
