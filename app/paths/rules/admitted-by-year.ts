import type { LocalDate } from '../../foundation/clock.ts'
import { addDays, addMonths, earlierOf } from '../../foundation/dates.ts'
import { isClosedYear } from '../../programmes/rules/closed-year.ts'
import type { TargetPoint } from '../../programmes/rules/design.ts'
import { planOf, planOn } from '../../programmes/rules/plan-on.ts'

/** Twelve months of the programme from its first day, or what is left of it. */
export type ProgrammeYear = { from: LocalDate; to: LocalDate }

export type AdmittedYear = ProgrammeYear & {
  county: string | null
  admitted: number
  /** What the plan adds in the year; null where there is no target. */
  planned: number | null
  /** The plan of the whole programme takes in nobody in it. */
  is_closed: boolean
  state: 'past' | 'now' | 'to_come'
}

type Facts = {
  starts_on: LocalDate
  ends_on: LocalDate
  today: LocalDate
  targets: readonly TargetPoint[]
  /** One for each admitted company. */
  admitted: readonly { agreed_on: LocalDate; county: string }[]
}

/** Admitted against plan in each year of the programme: the whole first, then county by county. */
export function admittedByYear({ starts_on, ends_on, today, targets, admitted }: Facts): AdmittedYear[] {
  const own = targets.filter(target => target.measure === 'companies')
  const counties = [
    ...new Set([...own.flatMap(target => target.county ?? []), ...admitted.map(one => one.county)]),
  ]
  const years = yearsOf(starts_on, ends_on)
  return [null, ...counties.sort((a, b) => countIn(b) - countIn(a))].flatMap(county =>
    years.map(year => of(county, year)),
  )

  function countIn(county: string) {
    return admitted.filter(one => one.county === county).length
  }

  function of(county: string | null, { from, to }: ProgrammeYear): AdmittedYear {
    const until = (day: LocalDate) => planOf(planOn(own, day), 'companies', county)?.planned ?? null
    const end = until(to)
    // What is to be there on the first day belongs to the first year.
    const before = from === starts_on ? 0 : until(addDays(from, -1))
    return {
      county,
      from,
      to,
      admitted: admitted.filter(
        one => one.agreed_on >= from && one.agreed_on <= to && (county === null || one.county === county),
      ).length,
      planned: end === null || before === null ? null : end - before,
      is_closed: isClosedYear(own, starts_on, to),
      state: to < today ? 'past' : from <= today ? 'now' : 'to_come',
    }
  }
}

function yearsOf(starts_on: LocalDate, ends_on: LocalDate): ProgrammeYear[] {
  const years: ProgrammeYear[] = []
  for (let from = starts_on; from <= ends_on; from = addMonths(starts_on, 12 * years.length))
    years.push({ from, to: earlierOf(addDays(addMonths(starts_on, 12 * (years.length + 1)), -1), ends_on) })
  return years
}

/** "2024" when it is a year of the calendar, else "2024-09-01..2025-08-31": as the list of companies is asked for it. */
export const yearAsked = ({ from, to }: ProgrammeYear): string =>
  from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31` ? from.slice(0, 4) : `${from}..${to}`

/** Whether a day lies in the year that is asked for in that way. */
export function isInYear(day: LocalDate | null, asked: string): boolean {
  const [from, to = from] = asked.split('..') as [string, string?]
  return day !== null && day >= from && day.slice(0, to.length) <= to
}
