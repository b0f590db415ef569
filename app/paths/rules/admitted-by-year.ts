import type { LocalDate } from '../../foundation/clock.ts'
import { addDays, earlierOf } from '../../foundation/dates.ts'
import type { TargetPoint } from '../../programmes/rules/design.ts'
import { planOf, planOn } from '../../programmes/rules/plan-on.ts'

export type AdmittedYear = {
  county: string | null
  year: number
  admitted: number
  /** What the plan adds in the year; null where there is no target. */
  planned: number | null
  /** The plan has been met before the year begins: nobody is to be admitted in it. */
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

/** Admitted against plan in each calendar year of the programme: the whole first, then county by county. */
export function admittedByYear({ starts_on, ends_on, today, targets, admitted }: Facts): AdmittedYear[] {
  const own = targets.filter(target => target.measure === 'companies')
  const counties = [
    ...new Set([...own.flatMap(target => target.county ?? []), ...admitted.map(one => one.county)]),
  ]
  const years: number[] = []
  for (let year = yearOf(starts_on); year <= yearOf(ends_on); year++) years.push(year)
  return [null, ...counties.sort((a, b) => countIn(b) - countIn(a))].flatMap(county =>
    years.map(year => of(county, year)),
  )

  function countIn(county: string) {
    return admitted.filter(one => one.county === county).length
  }

  function of(county: string | null, year: number): AdmittedYear {
    const until = (day: LocalDate) => planOf(planOn(own, day), 'companies', county)?.planned ?? null
    const last = earlierOf(`${year}-12-31`, ends_on)
    const end = until(last)
    // What is to be there on the first day belongs to the first year.
    const before = year === yearOf(starts_on) ? 0 : until(addDays(`${year}-01-01`, -1))
    const planned = end === null || before === null ? null : end - before
    return {
      county,
      year,
      admitted: admitted.filter(
        one => yearOf(one.agreed_on) === year && (county === null || one.county === county),
      ).length,
      planned,
      is_closed: planned === 0 && (end ?? 0) > 0,
      state: year < yearOf(today) ? 'past' : year === yearOf(today) ? 'now' : 'to_come',
    }
  }
}

const yearOf = (day: LocalDate) => Number(day.slice(0, 4))
