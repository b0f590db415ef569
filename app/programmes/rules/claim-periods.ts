import type { LocalDate } from '../../foundation/clock.ts'
import { addDays, addMonths } from '../../foundation/dates.ts'
import type { ClaimPeriod } from './design.ts'

/** The programme cut into periods of whole months from its first day; the last one ends with the programme. */
export function claimPeriods(starts_on: LocalDate, ends_on: LocalDate, months: number): ClaimPeriod[] {
  const periods: ClaimPeriod[] = []
  for (let nth = 0; ; nth += 1) {
    const from = addMonths(starts_on, nth * months)
    if (from > ends_on) return periods
    const to = addDays(addMonths(starts_on, (nth + 1) * months), -1)
    periods.push({ starts_on: from, ends_on: to < ends_on ? to : ends_on })
  }
}
