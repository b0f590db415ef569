import type { LocalDate } from '../../foundation/clock.ts'

/**
 * The last day on which what rests on a participant must be kept: the longest of the given years, counted from the end of
 * the year of the last payment. CPR art. 82, bokföringslagen 7 kap., aid records. DOMAIN.md, "Personal data".
 */
export const keptUntil = (last_payment: LocalDate, years: readonly number[]): LocalDate =>
  `${Number(last_payment.slice(0, 4)) + Math.max(...years)}-12-31`

/** Somewhere before all, for a birthday that nobody needs any longer. */
const FORGOTTEN = '1900-01-01'

/**
 * What is left of a day of birth when it is forgotten: a day that gives the same age on the day of starting, so that the
 * figures stand, or none at all for someone who never started.
 */
export function birthAsCounted(born_on: LocalDate, started_on: LocalDate | null): LocalDate {
  if (started_on === null) return FORGOTTEN
  const had_birthday = started_on.slice(5) >= born_on.slice(5)
  const age = Number(started_on.slice(0, 4)) - Number(born_on.slice(0, 4)) - (had_birthday ? 0 : 1)
  const day = started_on.slice(5) === '02-29' ? '02-28' : started_on.slice(5)
  return `${String(Number(started_on.slice(0, 4)) - age).padStart(4, '0')}-${day}`
}
