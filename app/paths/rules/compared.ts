import type { LocalDate } from '../../foundation/clock.ts'
import { chiSquareTail } from './chi-square.ts'
import { type End, lastingOf } from './lasting.ts'
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

/** `left_out`: companies of the group whose days cannot be compared. With those in `all` they are the whole group. */
export type Curve = { all: Lasted[]; left_out: number; rows: SurvivalRow[]; median: Median }
export type Compared = {
  referred: Curve
  others: Curve
  test: (LogRank & { p: number }) | null
  is_too_few: boolean
  /** Left out: nobody knows when they began, or they were there before. */
  no_start: number
  before_start: number
}

/** The time to start of companies that officers pointed out, and of the others. */
export function compared(
  paths: readonly (PathDates & { is_referred: boolean })[],
  { end, last_day }: { end: End; last_day: LocalDate },
): Compared {
  const told = paths.map(path => ({ is_referred: path.is_referred, lasting: lastingOf(path, end, last_day) }))
  const groupOf = (is_referred: boolean) =>
    curveOf(told.filter(one => one.is_referred === is_referred).map(one => one.lasting))
  const [referred, others] = [groupOf(true), groupOf(false)]
  const test = logRankOf(referred.all, others.all)
  return {
    referred,
    others,
    test: test && { ...test, p: chiSquareTail(test.chi_square) },
    is_too_few: referred.all.length < LEAST_IN_GROUP || others.all.length < LEAST_IN_GROUP,
    no_start: told.filter(one => one.lasting === 'no_start').length,
    before_start: told.filter(one => one.lasting === 'before_start').length,
  }
}

function curveOf(group: ReturnType<typeof lastingOf>[]): Curve {
  const all = group.filter(one => typeof one !== 'string')
  const rows = survivalOf(all)
  return { all, left_out: group.length - all.length, rows, median: medianOf(rows) }
}
