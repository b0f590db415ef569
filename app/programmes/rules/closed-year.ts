import type { LocalDate } from '../../foundation/clock.ts'
import { addDays, addMonths } from '../../foundation/dates.ts'
import type { TargetPoint } from './design.ts'
import { planOf, planOn } from './plan-on.ts'

/**
 * Whether the plan takes in no further companies in the programme year of the day: then an admission asks for a reason.
 * A programme year is twelve months from the first day. Without targets for companies nothing is closed.
 */
export function isClosedYear(targets: readonly TargetPoint[], starts_on: LocalDate, day: LocalDate): boolean {
  const companies = targets.filter(target => target.measure === 'companies' && target.county === null)
  if (companies.length === 0 || day < starts_on) return false
  let year = 1
  while (addMonths(starts_on, 12 * year) <= day) year++
  const plannedOn = (on: LocalDate) => planOf(planOn(companies, on), 'companies')!.planned
  const last = addDays(addMonths(starts_on, 12 * year), -1)
  const lastBefore = addDays(addMonths(starts_on, 12 * (year - 1)), -1)
  return plannedOn(last) === plannedOn(lastBefore)
}
