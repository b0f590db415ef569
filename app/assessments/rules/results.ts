import type { RespondentGroup } from './read-answer.ts'

/** What one group of a company said in an area: how many values there are and their sum, 1 to 5 each. */
export type GroupSum = {
  group: RespondentGroup
  respondents: number
  total: number
  /** Each of them answers for a function that they alone hold, or for the whole group: it was told beforehand that it is shown. */
  speaks_together: boolean
}

/** `mean` 1 to 5; null where the answers are too few to be shown by themselves. */
export type GroupMean = { group: RespondentGroup; respondents: number; mean: number | null }
export type Spread = { respondents: number; mean: number | null; groups: GroupMean[] }

/**
 * The mean of all and of each group. Nothing is shown of fewer than `least`, unless they speak for a group and were told so; and what is
 * left when the groups shown are taken from the whole must itself be nobody or at least so many, else the smallest group is hidden too.
 */
export function spreadOf(sums: readonly GroupSum[], least: number): Spread {
  const respondents = countIn(sums)
  const isShown = respondents > 0 && (respondents >= least || sums.every(one => one.speaks_together))
  const apart = isShown
    ? sums
        .filter(one => one.respondents >= least || one.speaks_together)
        .toSorted((one, other) => other.respondents - one.respondents)
    : []
  const left = () => respondents - countIn(apart)
  while (apart.length > 0 && left() > 0 && left() < least) apart.pop()
  const total = sums.reduce((sum, one) => sum + one.total, 0)
  return {
    respondents,
    mean: isShown ? total / respondents : null,
    groups: sums.map(one => ({
      group: one.group,
      respondents: one.respondents,
      mean: apart.includes(one) ? one.total / one.respondents : null,
    })),
  }
}

const countIn = (sums: readonly Pick<GroupSum, 'respondents'>[]) =>
  sums.reduce((sum, one) => sum + one.respondents, 0)

/** How far apart those groups stand that are shown: the highest mean less the lowest. Null when fewer than two are. */
export function distance({ groups }: Spread): number | null {
  const means = groups.flatMap(one => (one.mean === null ? [] : [one.mean]))
  return means.length < 2 ? null : Math.max(...means) - Math.min(...means)
}

/** Where something stands on the line of a picture: as it is read, and no nearer. */
export const asRead = (mean: number | null): number | null => (mean === null ? null : Number(mean.toFixed(1)))

type Read<Group> = { groups: readonly { key: Group; position: number | null }[] }

/**
 * The area in which the groups that are shown stand furthest apart, as it is read, and which stands lowest and highest there; the first of
 * several. Null where no area has two, or they say the same everywhere.
 */
export function furthestApart<Group, Area extends Read<Group>>(areas: readonly Area[]) {
  const [first] = areas
    .map(area => {
      const shown = area.groups.flatMap(({ key, position }) => (position === null ? [] : [{ key, position }]))
      const [lowest, ...higher] = shown.toSorted((one, other) => one.position - other.position)
      const highest = higher.at(-1)
      return lowest && highest && { area, lowest, highest, apart: highest.position - lowest.position }
    })
    .filter(one => one !== undefined)
    .toSorted((one, other) => other.apart - one.apart)
  return first && first.apart > 0 ? first : null
}

/** How far an area has moved: the later mean less the earlier. Null where either is not shown. */
export const movement = (earlier: number | null, later: number | null): number | null =>
  earlier === null || later === null ? null : later - earlier
