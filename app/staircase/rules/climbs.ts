type Whose = { sex: string | null; category: string | null }

/** So many persons stand on a step and began on another, by sex and category. Numbers from 1, the lowest. */
export type Stand = Whose & { number: number; began: number; persons: number }
/** So many moves from one step to another in a year. */
export type Move = Whose & { from: number; to: number; year: number; moves: number }

export type StepCount = {
  number: number
  persons: number
  /** Moves to the step from a lower one, and from it to a higher: room that was freed. */
  came_up: number
  left_up: number
}

/** Each step of today's staircase: who stands there, how many came up to it, and how many left it upward. */
export function stepCounts(
  steps: readonly { number: number }[],
  { stands, moves }: { stands: readonly Stand[]; moves: readonly Move[] },
): StepCount[] {
  const up = moves.filter(one => one.to > one.from)
  return steps.map(({ number }) => ({
    number,
    persons: sumOf(stands, one => (one.number === number ? one.persons : 0)),
    came_up: sumOf(up, one => (one.to === number ? one.moves : 0)),
    left_up: sumOf(up, one => (one.from === number ? one.moves : 0)),
  }))
}

export type Flow = { from: number; to: number; by_year: Record<number, number>; moves: number }

/** The moves from one step to another, year by year, the lowest first. */
export function flowsOf(moves: readonly Move[]): Flow[] {
  return [...Map.groupBy(moves, one => `${one.from}>${one.to}`).values()].map(own => ({
    from: own[0]!.from,
    to: own[0]!.to,
    by_year: Object.fromEntries(
      [...Map.groupBy(own, one => one.year)].map(([year, some]) => [year, sumOf(some, one => one.moves)]),
    ),
    moves: sumOf(own, one => one.moves),
  }))
}

export type Risen = { persons: number; risen: number }

/** How many stand on a step, and how many of them stand above where they began. */
export function risenAmong(stands: readonly Stand[], who: (one: Whose) => boolean = () => true): Risen {
  const own = stands.filter(who)
  return {
    persons: sumOf(own, one => one.persons),
    risen: sumOf(own, one => (one.number > one.began ? one.persons : 0)),
  }
}

const sumOf = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0)
