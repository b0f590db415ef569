import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Measure, TargetPoint } from './design.ts'

/** One measure as it is edited: a row for each day, a column for each county, or one column for the whole programme. */
export type SeriesRow = { due_on: LocalDate; amounts: Record<string, number> }

/** Companies are planned county by county; the whole is their sum. Other measures are planned for the programme. */
export const isPerCounty = (measure: Measure): boolean => measure === 'companies'

export const WHOLE = ''

/** The points of one measure as rows, in order of their days. A county without a point that day gets nothing there. */
export function seriesOf(targets: readonly TargetPoint[], measure: Measure): SeriesRow[] {
  const own = targets.filter(
    target => target.measure === measure && (target.county !== null) === isPerCounty(measure),
  )
  const byDay = Map.groupBy(own, target => target.due_on)
  return [...byDay]
    .map(([due_on, points]) => ({
      due_on,
      amounts: Object.fromEntries(points.map(point => [point.county ?? WHOLE, point.amount])),
    }))
    .sort((a, b) => (a.due_on < b.due_on ? -1 : 1))
}

/** The rows back to points, with the whole programme as the sum of its counties. */
export function pointsOf(measure: Measure, rows: readonly SeriesRow[]): TargetPoint[] {
  return rows.flatMap(({ due_on, amounts }) => {
    const points = Object.entries(amounts).map(([county, amount]) => ({
      measure,
      county: county || null,
      due_on,
      amount,
    }))
    const sum = points.reduce((all, point) => all + point.amount, 0)
    return isPerCounty(measure) ? [...points, { measure, county: null, due_on, amount: sum }] : points
  })
}

/** A mark that tells one state of a series from another, for the form that was read. */
export const markOf = (rows: readonly SeriesRow[]): string =>
  rows
    .map(
      row =>
        `${row.due_on}:${Object.entries(row.amounts)
          .map(([county, amount]) => `${county}=${amount}`)
          .sort()
          .join(',')}`,
    )
    .join(';')

/** Why the rows cannot be a plan, or null. The plan is a sum from the start, so it never falls. */
export function seriesRefusal(
  rows: readonly SeriesRow[],
  programme: { starts_on: LocalDate; ends_on: LocalDate },
): Refusal | null {
  if (rows.length === 0) return refuse('points-missing')
  const inOrder = rows.toSorted((a, b) => (a.due_on < b.due_on ? -1 : 1))
  for (const [at, { due_on, amounts }] of inOrder.entries()) {
    const before = inOrder[at - 1]
    const about = { due_on }
    if (due_on < programme.starts_on || due_on > programme.ends_on)
      return refuse('point-outside-programme', { about })
    if (before?.due_on === due_on) return refuse('point-twice', { about })
    if (before && Object.entries(amounts).some(([county, amount]) => amount < (before.amounts[county] ?? 0)))
      return refuse('plan-falls', { about })
  }
  return null
}
