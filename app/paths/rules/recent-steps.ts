import type { LocalDate } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'
import { dayOf, type PathDates, STAGES, STANDINGS, type Standing } from './stages.ts'

export type RecentStep<P> = { path: P; step: Standing; on: LocalDate }

/** What has lately happened to companies, the latest first; of one day the furthest step first. */
export function recentSteps<P extends PathDates>(
  paths: readonly P[],
  today: LocalDate,
  { days, most }: { days: number; most: number },
): RecentStep<P>[] {
  const since = addDays(today, -days)
  return paths
    .flatMap(path => stepsOf(path).map(({ step, on }) => ({ path, step, on })))
    .filter(({ on }) => on > since && on <= today)
    .sort((a, b) => (a.on === b.on ? placeOf(b.step) - placeOf(a.step) : a.on < b.on ? 1 : -1))
    .slice(0, most)
}

const placeOf = (step: Standing) => STANDINGS.indexOf(step)

const stepsOf = (path: PathDates): { step: Standing; on: LocalDate }[] => [
  ...STAGES.flatMap(step => {
    const on = dayOf(path, step)
    return on ? [{ step, on }] : []
  }),
  ...(path.left_on && path.left_kind ? [{ step: path.left_kind, on: path.left_on }] : []),
]
