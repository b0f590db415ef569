import type { LocalDate } from '../../foundation/clock.ts'
import type { Ore } from '../../foundation/money.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Register } from '../../foundation/registers/register.ts'
import type { Row } from '../../foundation/registers/rows.ts'
import { isPossible } from './session-length.ts'

export const OCCASION_REGISTER: Register<'tillfallen'> = {
  name: 'tillfallen',
  columns: [
    { name: 'Tillfälle', kind: 'text', is_required: true, also: ['Kurstillfälle'] },
    { name: 'Kurskod', kind: 'text', is_required: true },
    { name: 'Ort', kind: 'text' },
    { name: 'Platser', kind: 'number' },
    { name: 'Kostnad SEK', kind: 'number' },
    { name: 'Datum', kind: 'date', is_required: true },
    { name: 'Start', kind: 'time', is_required: true },
    { name: 'Slut', kind: 'time', is_required: true },
  ],
}

/** What a row tells of its whole occasion: null where it tells nothing. */
export type AboutOccasion = { seats: number | null; cost_ore: Ore | null }

/** What was empty is filled; null where nothing is. Cost in öre. */
export type FilledOccasion = AboutOccasion & { code: string }
/** Cost in öre. */
export type NewOccasion = { code: string; course_code: string; seats: number; cost_ore: Ore }

export type RegisteredSession = {
  occasion_code: string
  course_code: string
  held_on: LocalDate
  starts_at: string
  ends_at: string
  place: string
}

export type SessionCode =
  | 'code-missing'
  | 'unknown-course'
  | 'archived-course'
  | 'bad-date'
  | 'bad-time'
  | 'conflicting-session'

export type KnownToOccasions = {
  isCourse(code: string): boolean
  /** It gets no new occasions; those that are there go on. */
  isArchived(code: string): boolean
  /** The course of an occasion told of before, for rows that leave it empty. */
  courseOf(occasion_code: string): string | undefined
}

const MOST_SEATS = 2_147_483_647
const MOST_KRONOR = 1e12

/** One row of the register of occasions: one session. */
export function readSession(row: Row, known: KnownToOccasions): RegisteredSession | Refusal<SessionCode> {
  const occasion_code = row.text('Tillfälle')
  if (!occasion_code) return refuse('code-missing')
  const course_code = row.text('Kurskod') || (known.courseOf(occasion_code) ?? '')
  if (!known.isCourse(course_code)) return refuse('unknown-course')
  const isNew = known.courseOf(occasion_code) === undefined
  if (isNew && known.isArchived(course_code)) return refuse('archived-course')
  const held_on = row.date('Datum')
  if (!held_on) return refuse('bad-date')
  const starts_at = row.time('Start')
  const ends = row.time('Slut')
  const ends_at = ends === '24:00' ? '00:00' : ends
  if (!starts_at || starts_at === '24:00' || !ends_at || !isPossible({ held_on, starts_at, ends_at }))
    return refuse('bad-time')
  return { occasion_code, course_code, held_on, starts_at, ends_at, place: row.text('Ort') }
}

/** Seats and cost (öre), which stand on the occasion's first row: read also when the session of that row is rejected. */
export function aboutOccasion(row: Row): AboutOccasion {
  const within = (column: string, most: number) => {
    const value = row.amount(column)
    if (value === null || (value >= 0 && value <= most)) return value
    row.unreadable(column)
    return null
  }
  const seats = within('Platser', MOST_SEATS)
  const kronor = within('Kostnad SEK', MOST_KRONOR)
  return {
    seats: seats === null ? null : Math.floor(seats),
    cost_ore: kronor === null ? null : BigInt(Math.round(kronor * 100)),
  }
}

/** The same occasion, day and start again: merged when it also ends then. */
export const againstEarlierSession = (
  earlier: Pick<RegisteredSession, 'ends_at'>,
  again: Pick<RegisteredSession, 'ends_at'>,
): 'merged' | Refusal<'conflicting-session'> =>
  earlier.ends_at === again.ends_at ? 'merged' : refuse('conflicting-session')
