import { scaleLinear } from 'd3-scale'
import { area, curveLinear, curveStepAfter, line } from 'd3-shape'

export type Point = { x: number; y: number; low?: number; high?: number }
export type SeriesKind = 'outcome' | 'plan' | 'second' | 'third'
export type Series = {
  label: string
  kind: SeriesKind
  points: readonly Point[]
  /** `step` holds its value until the next point: survival curves, stocks. */
  shape?: 'line' | 'step'
}

export const WIDE = 1000
export const HIGH = 300

/** From the measured to the drawn: a square of 1000 × 300 that the page stretches. */
export function scalesOf(x: { from: number; to: number }, y: { from?: number; to: number }) {
  return {
    x: scaleLinear([x.from, x.to], [0, WIDE]),
    y: scaleLinear([y.from ?? 0, y.to], [HIGH, 0]),
  }
}
export type Scales = ReturnType<typeof scalesOf>

const curveOf = (series: Series) => (series.shape === 'step' ? curveStepAfter : curveLinear)

export const linePath = (series: Series, { x, y }: Scales): string =>
  line<Point>(
    point => round(x(point.x)),
    point => round(y(point.y)),
  ).curve(curveOf(series))(series.points) ?? ''

/** The ground under a line, down to the axis. */
export const groundPath = (series: Series, { x, y }: Scales): string =>
  area<Point>(
    point => round(x(point.x)),
    HIGH,
    point => round(y(point.y)),
  ).curve(curveOf(series))(series.points) ?? ''

/** The uncertainty round a line, where its points have one. */
export function rangePath(series: Series, { x, y }: Scales): string {
  const sure = series.points.filter(point => point.low !== undefined && point.high !== undefined)
  const draw = area<Point>(
    point => round(x(point.x)),
    point => round(y(point.low!)),
    point => round(y(point.high!)),
  )
  return sure.length < 2 ? '' : (draw.curve(curveOf(series))(sure) ?? '')
}

/** The value at a place: between two points for a line, the last one passed for a step. */
export function valueAt(series: Series, at: number): number | undefined {
  const after = series.points.findIndex(point => point.x > at)
  const before = series.points[after === -1 ? series.points.length - 1 : after - 1]
  const next = after === -1 ? undefined : series.points[after]
  if (!before || !next || series.shape === 'step') return before?.y
  return before.y + ((next.y - before.y) * (at - before.x)) / (next.x - before.x)
}

/** Round numbers with the top always among them, so that the target has its line. */
export function ticksTo(top: number, from = 0, count = 4): number[] {
  const round = scaleLinear([from, top], [0, 1]).ticks(count)
  const step = (round[1] ?? top) - (round[0] ?? from)
  return [...round.filter(tick => top - tick > step / 2), top]
}

/** The same heights in the same order, at least so far apart and none below the lowest: what would fall below pushes the others up. */
export function spread(
  heights: readonly number[],
  apart: number,
  lowest = Number.POSITIVE_INFINITY,
): number[] {
  const order = heights.map((_, at) => at).sort((a, b) => heights[a]! - heights[b]!)
  const moved = [...heights]
  order.forEach((at, rank) => {
    const above = rank === 0 ? Number.NEGATIVE_INFINITY : moved[order[rank - 1]!]! + apart
    moved[at] = Math.max(heights[at]!, above)
  })
  order.reverse().forEach((at, rank) => {
    const below = rank === 0 ? lowest : moved[order[rank - 1]!]! - apart
    moved[at] = Math.min(moved[at]!, below)
  })
  return moved
}

const round = (n: number) => Math.round(n * 10) / 10
