import { daysBetween } from '../../foundation/dates.ts'
import { type Quartiles, quartilesOf } from './quantiles.ts'
import { dayOf, hasReached, STAGES, type Stage, type StageDates } from './stages.ts'

export type FunnelStep = {
  stage: Stage
  reached: number
  /** Of those that reached the stage before; null for the first and where nobody came so far. */
  of: number | null
  /** Days since the stage before, of companies in which both have a day, in that order. */
  days: Quartiles | null
  /** Pairs in which the later stage has the earlier day: not counted. */
  reversed: number
}

/** How many companies came how far, and how long each step took where both ends are dated. */
export const funnelOf = (paths: readonly StageDates[]): FunnelStep[] =>
  STAGES.map((stage, at) => {
    const before = STAGES[at - 1]
    const spans = before ? paths.flatMap(path => spanOf(path, before, stage)) : []
    return {
      stage,
      reached: countAt(paths, stage),
      of: before ? countAt(paths, before) : null,
      days: quartilesOf(spans.filter(days => days >= 0)),
      reversed: spans.filter(days => days < 0).length,
    }
  })

const countAt = (paths: readonly StageDates[], stage: Stage) =>
  paths.filter(path => hasReached(path, stage)).length

function spanOf(path: StageDates, from: Stage, to: Stage): number[] {
  const [first, last] = [dayOf(path, from), dayOf(path, to)]
  return first && last ? [daysBetween(first, last)] : []
}
