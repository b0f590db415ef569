import { type Edge, hasThreeValues } from './flow.ts'

/**
 * What is told of a count of persons at the close of a month: the count (`told`), the one that was last told (`kept`), that they
 * are one up to below the limit (`few`), or nothing (`hidden`). The last two are of what has never been told.
 */
export type State = 'told' | 'kept' | 'few' | 'hidden'
export type Cell = { persons: number; state: State }

/** Cells that sum to a count that was told at the same close. One that is not there was nobody. */
export type Close = ReadonlyMap<string, Cell>
export type Counts = ReadonlyMap<string, number>

/** Below this the limit itself tells the number: between nobody and four are three. */
const LEAST_LIMIT = 4
export const limitOf = (small_count: number): number => Math.max(LEAST_LIMIT, small_count)

/** Nobody, or enough, and the same as when it was last told, or enough more or fewer. DOMAIN.md, "Focus groups". */
export const mayBeTold = (persons: number, last: number, limit: number): boolean =>
  (persons === 0 || persons >= limit) && (persons === last || Math.abs(persons - last) >= limit)

/** What is told of a count that is part of no other. The closes from the first on. */
export function stateOfTotal(earlier: readonly Cell[], persons: number, limit: number): State {
  const last = earlier.findLast(cell => cell.state === 'told')
  if (mayBeTold(persons, last?.persons ?? 0, limit)) return 'told'
  if (last) return 'kept'
  return persons < limit ? 'few' : 'hidden'
}

/**
 * What is told of the cells of a list at its next close, so that each one that is not told, at this close and at all before it, and each
 * few who came between two closes, keep at least three possible values for a reader who has kept everything and knows this rule. Where
 * one cell must wait, those that nobody has joined wait with it: else all who came would be in those that wait. The closes from the
 * first on.
 */
export function statesOf(earlier: readonly Close[], persons: Counts, limit: number): Map<string, State> {
  const cells = [...persons.keys()]
  const last = new Map(cells.map(cell => [cell, lastTold(earlier, cell)]))
  const waits = cells.filter(cell => !mayBeTold(persons.get(cell)!, last.get(cell) ?? 0, limit))
  const isSame = (cell: string) => last.get(cell) !== undefined && persons.get(cell) === last.get(cell)
  for (const says_few of [true, false]) {
    const untold = new Set(waits)
    for (;;) {
      const close = closeOf(untold, says_few)
      if (narrowIn(close) === 0) return new Map([...close].map(([cell, { state }]) => [cell, state]))
      const next = nextToKeep(untold, says_few)
      if (next === undefined) break
      untold.add(next)
    }
  }
  return new Map([...closeOf(new Set(cells), false)].map(([cell, { state }]) => [cell, state]))

  function closeOf(untold: ReadonlySet<string>, says_few: boolean): Close {
    const before = earlier.at(-1)
    const isNew = cells.some(
      cell => untold.has(cell) && persons.get(cell) !== (before?.get(cell)?.persons ?? 0),
    )
    const stateOf = (cell: string): State =>
      !untold.has(cell) && !(isNew && isSame(cell))
        ? 'told'
        : last.get(cell) !== undefined
          ? 'kept'
          : says_few && persons.get(cell)! < limit
            ? 'few'
            : 'hidden'
    return new Map([...persons].map(([cell, count]) => [cell, { persons: count, state: stateOf(cell) }]))
  }

  /** The one after which fewest are known; among those, one that was not told last time either, a small one before a great. */
  function nextToKeep(untold: ReadonlySet<string>, says_few: boolean): string | undefined {
    const ranked = cells
      .filter(cell => !untold.has(cell) && persons.get(cell) !== (last.get(cell) ?? 0))
      .map(cell => ({
        cell,
        rank: [
          narrowIn(closeOf(new Set([...untold, cell]), says_few)),
          (earlier.at(-1)?.get(cell)?.state ?? 'told') === 'told' ? 1 : 0,
          persons.get(cell)!,
        ],
      }))
    return ranked.toSorted((a, b) => compared(a.rank, b.rank))[0]?.cell
  }

  function narrowIn(close: Close): number {
    return narrowed([...earlier, close], limit)
  }
}

/**
 * How many of the counts that are not told, and of the few who came, have fewer than three possible values. Where nobody has come since it
 * was told, there is nobody to tell of.
 */
export function narrowed(closes: readonly Close[], limit: number): number {
  const { edges, secret } = networkOf(closes, limit)
  return secret.filter(at => !hasThreeValues(edges, at)).length
}

/** The count that was last told of a cell; nothing when it never has been. */
const lastTold = (earlier: readonly Close[], cell: string): number | undefined =>
  earlier.findLast(close => close.get(cell)?.state === 'told')?.get(cell)?.persons

const isWholly = (close: Close) => [...close.values()].every(cell => cell.state === 'told')

/**
 * The closes as a flow: those who come until a close enter the cells there, and whoever is in a cell is carried on to the next close. What
 * was told is fixed, and nobody leaves unless a correction took them away. A close at which every cell was told parts what was before
 * it from what comes after.
 */
function networkOf(all: readonly Close[], limit: number): { edges: Edge[]; secret: number[] } {
  const closes = all.slice(Math.max(0, all.slice(0, -1).findLastIndex(isWholly)))
  const cells = [...new Set(closes.flatMap(close => [...close.keys()]))]
  const end = closes.length * (cells.length + 1)
  const nodeOf = (c: number, at: number) => closes.length + c * closes.length + at
  const edges: Edge[] = []
  const secret: number[] = []
  cells.forEach((cell, c) => {
    let [before, told] = [0, 0]
    closes.forEach((close, at) => {
      const { persons, state } = close.get(cell) ?? { persons: 0, state: 'told' as const }
      const came = persons - before
      if (at > 0 && came > 0 && came < limit) secret.push(edges.length)
      edges.push({
        from: at,
        to: nodeOf(c, at),
        flow: came,
        least: came < 0 ? -Infinity : 0,
        most: Infinity,
      })
      const [least, most] = boundsOf({ persons, state }, close, limit)
      if (state === 'told') told = persons
      else if (persons !== told) secret.push(edges.length)
      const to = at === closes.length - 1 ? end : nodeOf(c, at + 1)
      edges.push({ from: nodeOf(c, at), to, flow: persons, least, most })
      before = persons
    })
  })
  return { edges, secret }
}

/** What a reader who knows the rule can think that the count is. */
function boundsOf({ persons, state }: Cell, close: Close, limit: number): [least: number, most: number] {
  if (state === 'told') return [persons, persons]
  if (state === 'few') return [1, limit - 1]
  if (state === 'kept') return [0, Infinity]
  return [[...close.values()].some(cell => cell.state === 'few') ? limit : 1, Infinity]
}

const compared = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((part, place) => part !== b[place])
  return at < 0 ? 0 : a[at]! - b[at]!
}
