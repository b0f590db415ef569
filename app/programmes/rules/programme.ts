import type { LocalDate } from '../../foundation/clock.ts'
import { addMonths } from '../../foundation/dates.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'

/** First parts of an address that are the installation's own, so no programme may be called so. */
const TAKEN_BY_THE_HOUSE = [
  'api',
  'assets',
  'avanmal',
  'brev',
  'fonts',
  'halsa',
  'inbjudan',
  'kalender',
  'konto',
  'logga-in',
  'logga-ut',
  'nytt-projekt',
  'om',
  'sms',
  'sprak',
  'stil',
]

const LONGEST_YEARS = 15

/** Why a programme cannot have this address and these dates, or null. */
export function programmeRefusal(programme: {
  slug: string
  starts_on: LocalDate
  ends_on: LocalDate
}): Refusal | null {
  if (!/^[a-z0-9][a-z0-9-]{1,39}$/.test(programme.slug)) return refuse('slug-malformed', { field: 'slug' })
  if (TAKEN_BY_THE_HOUSE.includes(programme.slug)) return refuse('slug-taken', { field: 'slug' })
  return datesRefusal(programme)
}

/** A programme ends after it starts, and within fifteen years: more is a slip of the finger. */
export function datesRefusal({
  starts_on,
  ends_on,
}: {
  starts_on: LocalDate
  ends_on: LocalDate
}): Refusal | null {
  if (ends_on <= starts_on) return refuse('ends-before-start', { field: 'ends_on' })
  if (ends_on > addMonths(starts_on, 12 * LONGEST_YEARS))
    return refuse('too-long', { field: 'ends_on', about: { years: LONGEST_YEARS } })
  return null
}
