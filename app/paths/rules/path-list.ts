import type { LocalDate } from '../../foundation/clock.ts'
import { isInYear } from './admitted-by-year.ts'
import { expectedOn, isPast, type Limits } from './lateness.ts'
import {
  dayOf,
  daysThere,
  hasReached,
  isStage,
  nextOf,
  type PathDates,
  STAGES,
  STANDINGS,
  type Stage,
  sinceOf,
  standingOf,
} from './stages.ts'

export type PathSort = 'name' | 'stage' | 'since' | 'days' | 'expected' | 'partner' | 'county'
export type PathFilter = Record<
  'q' | 'stage' | 'reached' | 'partner' | 'county' | 'referred' | 'late' | 'agreed' | 'timed',
  string
>

type Listed = PathDates & {
  company_id: number
  name: string
  county: string
  partner_id: number | null
  partner: string | null
  is_referred: boolean
}

export type Placed<P> = P & {
  standing: ReturnType<typeof standingOf>
  since: LocalDate | null
  days: number | null
  next: Stage | null
  expected: LocalDate | null
  late: boolean
}

/** A company with where it stands, since when, and whether it is late. */
export const placed = <P extends PathDates>(
  path: P,
  { limits, today }: { limits: Limits; today: LocalDate },
): Placed<P> => {
  const expected = expectedOn(path, limits)
  return {
    ...path,
    standing: standingOf(path),
    since: sinceOf(path),
    days: daysThere(path, today),
    next: nextOf(path),
    expected,
    late: isPast(expected, today),
  }
}

/** The companies that the filter lets through; what it does not know lets everything through. */
export const chosenPaths = <P extends Listed>(paths: readonly Placed<P>[], filter: PathFilter): Placed<P>[] =>
  paths.filter(
    path =>
      (filter.q === '' || path.name.toLowerCase().includes(filter.q.toLowerCase())) &&
      (filter.stage === '' || path.standing === filter.stage) &&
      (!isStage(filter.reached) || hasReached(path, filter.reached)) &&
      (filter.partner === '' || String(path.partner_id ?? 'none') === filter.partner) &&
      (filter.county === '' || path.county === filter.county) &&
      (filter.referred === '' || path.is_referred === (filter.referred === 'yes')) &&
      (filter.late !== 'yes' || path.late) &&
      (filter.agreed === '' || isInYear(path.agreed_on, filter.agreed)) &&
      (!isStage(filter.timed) || isTimed(path, filter.timed)),
  )

/** Whether the days to the stage from the one before can be told. */
function isTimed(path: PathDates, stage: Stage): boolean {
  const before = STAGES[STAGES.indexOf(stage) - 1]
  const [first, last] = [before ? dayOf(path, before) : null, dayOf(path, stage)]
  return first !== null && last !== null && first <= last
}

/** In the order asked for; what has no value comes last either way, and names settle the rest. */
export function sortedPaths<P extends Listed>(
  paths: readonly Placed<P>[],
  { sort, direction }: { sort: string; direction: 'ascending' | 'descending' },
): Placed<P>[] {
  const turn = direction === 'descending' ? -1 : 1
  const value = VALUES[sort as PathSort] ?? VALUES.name
  return paths.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)]
    if (x === y) return a.name.localeCompare(b.name, 'sv')
    if (x === null) return 1
    if (y === null) return -1
    return turn * (typeof x === 'string' ? x.localeCompare(String(y), 'sv') : x - Number(y))
  })
}

const VALUES: Record<PathSort, (path: Placed<Listed>) => string | number | null> = {
  name: path => path.name,
  stage: path => STANDINGS.indexOf(path.standing),
  since: path => path.since,
  days: path => path.days,
  expected: path => path.expected,
  partner: path => path.partner,
  county: path => path.county,
}
