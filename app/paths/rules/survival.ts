/** How long something took, or how long it has been waited for without its having happened. */
export type Lasted = { days: number; happened: boolean }

export type SurvivalRow = {
  days: number
  at_risk: number
  events: number
  censored: number
  /** Share still waiting after the day. */
  survival: number
  /** Greenwood's. */
  standard_error: number
  /** 95 % by the log-log transformation (Kalbfleisch and Prentice); null where it has none: at 1 and at 0. */
  low: number | null
  high: number | null
}

export const Z_95 = 1.959963984540054

/** Kaplan and Meier's estimate: a row for each day on which anything happened. Who is censored on a day was at risk on it. */
export function survivalOf(all: readonly Lasted[]): SurvivalRow[] {
  const ordered = all.toSorted((a, b) => a.days - b.days)
  const rows: SurvivalRow[] = []
  let [survival, variance, at] = [1, 0, 0]
  while (at < ordered.length) {
    const { days } = ordered[at]!
    const at_risk = ordered.length - at
    let events = 0
    let same = at
    for (; ordered[same]?.days === days; same++) events += Number(ordered[same]!.happened)
    survival *= 1 - events / at_risk
    variance += events === at_risk ? 0 : events / (at_risk * (at_risk - events))
    rows.push({
      days,
      at_risk,
      events,
      censored: same - at - events,
      survival,
      ...sureness(survival, variance),
    })
    at = same
  }
  return rows
}

function sureness(survival: number, variance: number) {
  const standard_error = survival * Math.sqrt(variance)
  if (survival === 1 || survival === 0) return { standard_error, low: null, high: null }
  const width = (Z_95 * Math.sqrt(variance)) / Math.abs(Math.log(survival))
  return { standard_error, low: survival ** Math.exp(width), high: survival ** Math.exp(-width) }
}

export type Median = { days: number | null; low: number | null; high: number | null }

/** The first day on which at most half still wait, with the days between which its 95 % lies. Null: not within what was seen. */
export function medianOf(rows: readonly SurvivalRow[]): Median {
  const first = (is: (row: SurvivalRow) => boolean) => rows.find(is)?.days ?? null
  return {
    days: first(row => row.survival <= HALF),
    low: first(row => row.survival === 0 || (row.low !== null && row.low <= HALF)),
    high: first(row => row.high !== null && row.high <= HALF),
  }
}
// 0.5 with what the products leave behind.
const HALF = 0.5 + 1e-12

/** Share still waiting after so many days; 1 before anything has happened. */
export const survivalAfter = (rows: readonly SurvivalRow[], days: number): number =>
  rows.findLast(row => row.days <= days)?.survival ?? 1

/** How many are still watched just before a day. */
export const atRiskOn = (all: readonly Lasted[], days: number): number =>
  all.filter(one => one.days >= days).length

export type LogRank = { chi_square: number; observed: number; expected: number }

/** Mantel's log-rank test of two groups; observed and expected events are of the first. Null when nothing can be said. */
export function logRankOf(one: readonly Lasted[], other: readonly Lasted[]): LogRank | null {
  const days = [...new Set([...one, ...other].filter(each => each.happened).map(each => each.days))]
  let [observed, expected, variance] = [0, 0, 0]
  for (const day of days) {
    const [n1, n2] = [atRiskOn(one, day), atRiskOn(other, day)]
    const d1 = eventsOn(one, day)
    const [n, d] = [n1 + n2, d1 + eventsOn(other, day)]
    observed += d1
    expected += (d * n1) / n
    if (n > 1) variance += (d * n1 * n2 * (n - d)) / (n * n * (n - 1))
  }
  return variance === 0 ? null : { chi_square: (observed - expected) ** 2 / variance, observed, expected }
}

const eventsOn = (all: readonly Lasted[], day: number) =>
  all.filter(one => one.happened && one.days === day).length
