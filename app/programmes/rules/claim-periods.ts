import type { LocalDate } from '../../foundation/clock.ts'
import { addDays, addMonths } from '../../foundation/dates.ts'
import type { ClaimPeriod } from './design.ts'

/**
 * The programme cut into periods of whole months from its first day; the last one ends with the programme.
 * Each is as many months long as is in force when it begins.
 */
export function claimPeriods(
  starts_on: LocalDate,
  ends_on: LocalDate,
  monthsOn: (day: LocalDate) => number,
): ClaimPeriod[] {
  const periods: ClaimPeriod[] = []
  let passed = 0
  for (let from = starts_on; from <= ends_on; from = addMonths(starts_on, passed)) {
    passed += monthsOn(from)
    const to = addDays(addMonths(starts_on, passed), -1)
    periods.push({ starts_on: from, ends_on: to < ends_on ? to : ends_on })
  }
  return periods
}
