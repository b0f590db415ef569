import type { LocalDate } from '../../foundation/clock.ts'
import { chiSquareTail } from './chi-square.ts'
import { type Shares, sharesAfter, type Waited } from './incidence.ts'
import { type End, type LeftOut, lastingOf } from './lasting.ts'
import { type MeanDifference, meanDifferenceOf } from './restricted-mean.ts'
import type { PathDates } from './stages.ts'
import {
  type Lasted,
  type LogRank,
  logRankOf,
  type Median,
  medianOf,
  type SurvivalRow,
  survivalOf,
} from './survival.ts'

/** A curve of fewer companies than so says nothing. */
export const LEAST_IN_GROUP = 5

/**
 * `left_out`: companies of the group whose days cannot be compared. With those in `all` they are the whole group.
 * `gone`: of those in `all`, who said no or left before they were there.
 */
export type Curve = {
  all: Lasted[]
  left_out: number
  gone: number
  rows: SurvivalRow[]
  median: Median
  /** Where the group is on the last day on which enough of both are followed; null when there is no such day. */
  shares: Shares | null
}
export type Compared = {
  referred: Curve
  others: Curve
  test: (LogRank & { p: number }) | null
  /** By how many days the referred wait less on average, while enough of both are followed; null when too few are. */
  mean: MeanDifference | null
  is_too_few: boolean
  /** How many are left out, and why. */
  left_out: Record<LeftOut, number>
}

/** The time to start of companies that officers pointed out, and of the others; their means while `least` of both are followed. */
export function compared(
  paths: readonly (PathDates & { is_referred: boolean })[],
  { end, last_day, least }: { end: End; last_day: LocalDate; least: number },
): Compared {
  const told = paths.map(path => ({
    is_referred: path.is_referred,
    lasting: lastingOf(path, end, last_day),
    is_gone: path.left_on !== null && path.left_on <= last_day,
  }))
  const countOf = (why: LeftOut) => told.filter(one => one.lasting === why).length
  const groupOf = (is_referred: boolean) => told.filter(one => one.is_referred === is_referred)
  const [those, rest] = [groupOf(true), groupOf(false)]
  const [all, other] = [lastedOf(those), lastedOf(rest)]
  const mean = meanDifferenceOf(all, other, least)
  const test = logRankOf(all, other)
  const referred = curveOf(those, mean)
  const others = curveOf(rest, mean)
  return {
    referred,
    others,
    test: test && { ...test, p: chiSquareTail(test.chi_square) },
    mean,
    is_too_few: referred.all.length < LEAST_IN_GROUP || others.all.length < LEAST_IN_GROUP,
    left_out: {
      no_start: countOf('no_start'),
      before_start: countOf('before_start'),
      no_day: countOf('no_day'),
    },
  }
}

type Told = { lasting: ReturnType<typeof lastingOf>; is_gone: boolean }

const lastedOf = (group: readonly Told[]): Lasted[] =>
  group.flatMap(({ lasting }) => (typeof lasting === 'string' ? [] : [lasting]))

function curveOf(group: readonly Told[], mean: MeanDifference | null): Curve {
  const all = lastedOf(group)
  const rows = survivalOf(all)
  const waited = group.flatMap(({ lasting, is_gone }): Waited[] =>
    typeof lasting === 'string'
      ? []
      : [{ days: lasting.days, outcome: lasting.happened ? 'agreed' : is_gone ? 'gone' : 'waiting' }],
  )
  return {
    all,
    left_out: group.length - all.length,
    gone: waited.filter(one => one.outcome === 'gone').length,
    rows,
    median: medianOf(rows),
    shares: mean && sharesAfter(waited, mean.until),
  }
}
