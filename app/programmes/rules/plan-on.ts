import type { LocalDate } from '../../foundation/clock.ts'
import { daysBetween } from '../../foundation/dates.ts'
import { rounded } from '../../foundation/money.ts'
import type { Measure, TargetPoint } from './design.ts'

export type Planned = {
  measure: Measure
  county: string | null
  /** Where the plan says that we are on the day. */
  planned: number
  /** Where it ends. */
  target: number
  due_on: LocalDate
}

/** Where the plan says that we should be on a day: straight lines between the points, nothing before the first, whole numbers. */
export function planOn(targets: readonly TargetPoint[], day: LocalDate): Planned[] {
  const series = Map.groupBy(targets, target => `${target.measure} ${target.county ?? ''}`)
  return [...series.values()].map(points => {
    const inOrder = points.toSorted((a, b) => (a.due_on < b.due_on ? -1 : 1))
    const { measure, county, amount, due_on } = inOrder.at(-1)!
    return { measure, county, planned: plannedOn(inOrder, day), target: amount, due_on }
  })
}

/** The plan of one measure in one county, or undefined when it has no target. */
export const planOf = (
  plans: readonly Planned[],
  measure: Measure,
  county: string | null = null,
): Planned | undefined => plans.find(plan => plan.measure === measure && plan.county === county)

function plannedOn(points: readonly TargetPoint[], day: LocalDate): number {
  const after = points.findIndex(point => point.due_on > day)
  if (after === 0) return 0
  const last = points[after === -1 ? points.length - 1 : after - 1]!
  const next = after === -1 ? undefined : points[after]!
  if (!next) return last.amount
  const climbed = BigInt(next.amount - last.amount) * BigInt(daysBetween(last.due_on, day))
  return last.amount + Number(rounded(climbed, BigInt(daysBetween(last.due_on, next.due_on))))
}
