/**
 * One company's way towards an agreement: how many days after the start of its path it agreed, said no, or when we last
 * knew that it was still waiting.
 */
export type Waited = { days: number; outcome: 'agreed' | 'gone' | 'waiting' }

/** Shares that have agreed and gone by each day on which anyone did, those who still wait taken into account. */
export type Incidence = { days: Float64Array; agreed: Float64Array; gone: Float64Array; length: number }

const GONE_OR_AGREED = { agreed: 1, gone: 2, waiting: 0 } as const

/** The companies in the order of their days: made once, then counted with different weights. */
export type Ordered = { days: Float64Array; kinds: Uint8Array }

export function inOrder(waited: readonly Waited[]): Ordered {
  const sorted = waited.toSorted((a, b) => a.days - b.days)
  return {
    days: Float64Array.from(sorted, one => one.days),
    kinds: Uint8Array.from(sorted, one => GONE_OR_AGREED[one.outcome]),
  }
}

/**
 * Aalen and Johansen's estimate with two ways out, agreed and gone; a weight says how many times each company counts.
 * On the same day, those who only wait are still at risk. Written into `into`, so that thousands of runs make no waste.
 */
export function incidenceOf(
  { days, kinds }: Ordered,
  weights: Uint16Array,
  into: Incidence = emptyIncidence(days.length),
): Incidence {
  let atRisk = 0
  for (const weight of weights) atRisk += weight
  let [left, agreed, gone, rows] = [1, 0, 0, 0]
  for (let at = 0; at < days.length; ) {
    const day = days[at]!
    let [came, went, all] = [0, 0, 0]
    for (; at < days.length && days[at] === day; at++) {
      const weight = weights[at]!
      all += weight
      if (kinds[at] === 1) came += weight
      else if (kinds[at] === 2) went += weight
    }
    if (came + went > 0) {
      agreed += (left * came) / atRisk
      gone += (left * went) / atRisk
      left *= 1 - (came + went) / atRisk
      into.days[rows] = day
      into.agreed[rows] = agreed
      into.gone[rows] = gone
      rows++
    }
    atRisk -= all
  }
  into.length = rows
  return into
}

/** Of all who began: how large a share is there after so many days, has gone, and still waits. */
export type Shares = { there: number; gone: number; waiting: number }

export function sharesAfter(waited: readonly Waited[], days: number): Shares {
  const each = new Uint16Array(waited.length).fill(1)
  const { length, days: on, agreed, gone } = incidenceOf(inOrder(waited), each)
  let at = -1
  while (at + 1 < length && on[at + 1]! <= days) at++
  const [there, left] = at < 0 ? [0, 0] : [agreed[at]!, gone[at]!]
  return { there, gone: left, waiting: Math.max(0, 1 - there - left) }
}

export const emptyIncidence = (size: number): Incidence => ({
  days: new Float64Array(size),
  agreed: new Float64Array(size),
  gone: new Float64Array(size),
  length: 0,
})

/**
 * The day on which a company that has waited so long agrees, counted from the start of its path; Infinity when it never
 * does. `u` in [0, 1) picks among those that were still waiting then.
 */
export function agreesOn({ days, agreed, gone, length }: Incidence, waited: number, u: number): number {
  let passed = 0
  while (passed < length && days[passed]! <= waited) passed++
  const [came, went] = passed === 0 ? [0, 0] : [agreed[passed - 1]!, gone[passed - 1]!]
  const sought = came + u * (1 - came - went)
  for (let at = passed; at < length; at++) if (agreed[at]! > sought) return days[at]!
  return Number.POSITIVE_INFINITY
}
