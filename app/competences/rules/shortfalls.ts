import type { Cell, Level } from './matrix.ts'

/** What some at a company are to know more of, or hold a permit in that has lapsed or soon does. */
export type Shortfall = {
  competence_id: number
  name: string
  is_permit: boolean
  /** Where each of them stands now; of a permit, 0 for each who needs it anew. */
  people: readonly Level[]
}

type Named = { id: number; name: string }
type Lapsing = { competence_id: number; permit: string }

/** Each competence with a gap, as the matrix counts gaps, and each permit that somebody needs anew: what most need first. */
export function shortfallsOf(
  competences: readonly Named[],
  rows: readonly { cells: readonly Cell[] }[],
  lapsing: readonly Lapsing[],
): Shortfall[] {
  const gaps = competences.map(({ id, name }, at): Shortfall => {
    const short = rows.flatMap(({ cells }) => {
      const { now, gap } = cells[at]!
      return now !== null && (gap ?? 0) > 0 ? [now] : []
    })
    return { competence_id: id, name, is_permit: false, people: short }
  })
  const permits = [...Map.groupBy(lapsing, one => one.competence_id)].map(
    ([competence_id, all]): Shortfall => ({
      competence_id,
      name: all[0]!.permit,
      is_permit: true,
      people: all.map(() => 0),
    }),
  )
  return [...permits, ...gaps]
    .filter(each => each.people.length > 0)
    .toSorted(
      (one, other) => other.people.length - one.people.length || one.name.localeCompare(other.name, 'sv'),
    )
}
