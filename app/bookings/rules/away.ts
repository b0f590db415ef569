/** Someone whom a company may book, with where they work together with others. An empty team or shift is not known. */
export type AtWork = {
  id: number
  team: string
  shift: string
  /** Sessions of the occasion in which they are away already: they have a seat here, or at something else at the same time. */
  away_in: readonly number[]
}

/** A team or a shift of which so many would be away at the same time. */
export type Away = { kind: 'team' | 'shift'; name: string; away: number; all: number }

/**
 * How many of each team and of each shift are away at the same time, in the session in which most are, if those who are chosen go too:
 * only of those that somebody chosen belongs to. Whose team or shift is not known is in none of them, and told apart (`unknownAmong`).
 */
export function awayOf(
  people: readonly AtWork[],
  chosen: ReadonlySet<number>,
  session_ids: readonly number[],
): Away[] {
  const groups = (['team', 'shift'] as const).flatMap(kind =>
    [...Map.groupBy(people, one => one[kind])]
      .filter(([name, members]) => name !== '' && members.some(one => chosen.has(one.id)))
      .map(([name, members]): Away => {
        const inEach = session_ids.map(
          session => members.filter(one => chosen.has(one.id) || one.away_in.includes(session)).length,
        )
        return { kind, name, away: Math.max(0, ...inEach), all: members.length }
      }),
  )
  return groups.toSorted((one, other) => other.away - one.away || one.name.localeCompare(other.name, 'sv'))
}

/** The chosen whose shift is not known: how many go from it cannot be told. */
export const unknownAmong = (people: readonly AtWork[], chosen: ReadonlySet<number>): number =>
  people.filter(one => chosen.has(one.id) && one.shift === '').length

/** Those of which more would be away than the company wants; none where it has set no limit. */
export const tooManyAway = (groups: readonly Away[], most: number | null): Away[] =>
  most === null ? [] : groups.filter(group => group.away > most)
