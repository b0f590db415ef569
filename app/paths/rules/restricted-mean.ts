import { type Lasted, type SurvivalRow, survivalOf, Z_95 } from './survival.ts'

/** How long a company waits on average, counted no longer than until a day: the area under the curve. */
export type RestrictedMean = { days: number; variance: number }

/** The area under the curve until a day, and its variance by Greenwood's terms (Irwin 1949; Klein and Moeschberger 4.5). */
export function restrictedMeanOf(rows: readonly SurvivalRow[], until: number): RestrictedMean {
  const within = rows.filter(row => row.days < until)
  let [days, variance] = [0, 0]
  // From the end backwards: what is left to the right of a day is what an event on that day takes away.
  for (let at = within.length - 1; at >= 0; at--) {
    const { days: from, survival, events, at_risk } = within[at]!
    days += survival * ((within[at + 1]?.days ?? until) - from)
    if (events < at_risk) variance += (days ** 2 * events) / (at_risk * (at_risk - events))
  }
  return { days: days + (within[0]?.days ?? until), variance }
}

export type MeanDifference = {
  /** The last day on which enough are followed in both groups. */
  until: number
  one: number
  other: number
  /** By how many days the first waits less, with its 95 %. */
  less: number
  low: number
  high: number
}

/**
 * By how much the one group waits less than the other, as long as at least `least` are followed in both: further out the mean
 * would rest on a handful. Null when a group never has so many, or has no time.
 */
export function meanDifferenceOf(
  one: readonly Lasted[],
  other: readonly Lasted[],
  least: number,
): MeanDifference | null {
  const until = Math.min(lastDayOf(one, least), lastDayOf(other, least))
  if (until === 0) return null
  const [a, b] = [one, other].map(all => restrictedMeanOf(survivalOf(all), until)) as [
    RestrictedMean,
    RestrictedMean,
  ]
  const less = b.days - a.days
  const width = Z_95 * Math.sqrt(a.variance + b.variance)
  return { until, one: a.days, other: b.days, less, low: less - width, high: less + width }
}

/** The last day on which so many are followed; nought when they never are. */
const lastDayOf = (all: readonly Lasted[], least: number): number =>
  all.map(({ days }) => days).sort((a, b) => b - a)[least - 1] ?? 0
