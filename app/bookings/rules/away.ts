/** Someone whom a company may book, with where they work together with others. An empty team or shift is not known. */
export type AtWork = {
  id: number
  team: string
  /** The form of their shifts, in the company's own words. */
  shift: string
  /** Sessions of the occasion in which they are away already: they have a seat here, or at something else at the same time. */
  away_in: readonly number[]
}

/** A team, or where no team is known a form of shifts, of which so many would be away at the same time. */
export type Away = { kind: 'team' | 'shift'; name: string; away: number; all: number }

/**
 * How many of each group are away at the same time, in the session in which most are, if those who are chosen go too: only of the groups that
 * somebody chosen belongs to. Each is in one, their team, or where it is not known the form of their shifts; of whom neither is known is in
 * none, and told apart (`unknownAmong`).
 */
export function awayOf(
  people: readonly AtWork[],
  chosen: ReadonlySet<number>,
  session_ids: readonly number[],
): Away[] {
  const groups = [...Map.groupBy(people, keyOf)]
    .filter(([, members]) => members.some(one => chosen.has(one.id)))
    .flatMap(([, members]): Away[] => {
      const group = groupOf(members[0]!)
      if (!group) return []
      const inEach = session_ids.map(
        session => members.filter(one => chosen.has(one.id) || one.away_in.includes(session)).length,
      )
      return [{ ...group, away: Math.max(0, ...inEach), all: members.length }]
    })
  return groups.toSorted((one, other) => other.away - one.away || one.name.localeCompare(other.name, 'sv'))
}

function groupOf({ team, shift }: Pick<AtWork, 'team' | 'shift'>): Pick<Away, 'kind' | 'name'> | null {
  if (team !== '') return { kind: 'team', name: team }
  return shift === '' ? null : { kind: 'shift', name: shift }
}
const keyOf = (one: AtWork): string => JSON.stringify(groupOf(one))

/** The chosen of whom neither team nor form of shifts is known: how many go from where they work cannot be told. */
export const unknownAmong = (people: readonly AtWork[], chosen: ReadonlySet<number>): number =>
  people.filter(one => chosen.has(one.id) && groupOf(one) === null).length

/** Those of which more would be away than the company wants; none where it has set no limit. */
export const tooManyAway = (groups: readonly Away[], most: number | null): Away[] =>
  most === null ? [] : groups.filter(group => group.away > most)
