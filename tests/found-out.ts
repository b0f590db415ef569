import type { Counted } from '../app/statistics/rules/lists.ts'
import { EVERYONE, focusFigure, partFigure } from '../app/statistics/rules/published.ts'
import { type Sum, solvable, type Unknown, valuesOf } from './attack.ts'

/** What stands for a count: a number, few, nothing, or a number of an earlier month. */
export type Read = number | 'few' | 'hidden' | { kept: number }
/** All that is read of participants at one time, by the names that the figures are kept under. */
export type ReadFigures = {
  counts: ReadonlyMap<string, Read>
  /** The share of a focus group that was reached, and of its parts, in whole percent. */
  percents: ReadonlyMap<string, number>
}

const LIMIT = 5
const ENOUGH = 3
const MORE_THAN_ANY = 30

export type FoundOut = {
  /** Counts that stand on a page without being told, of somebody. */
  cells: number
  /** Of them, those with no more than three possible values. */
  narrowed: number
  /** Of them, those with one. */
  known: number
  /** Counts that stand on no page: newcomers of a month, those outside a group, those who work elsewhere. */
  counts: number
  faults: string[]
}

export const nothingFound = (): FoundOut => ({ cells: 0, narrowed: 0, known: 0, counts: 0, faults: [] })

/**
 * What someone finds out who has read everything at the end of every month. It knows that nobody who has begun ceases to have begun, how
 * the groups are defined, and how many the companies employ. A count that is not told must keep three values, and so must a few
 * behind them. Where nobody is, or nobody has come since it was told, there is nobody to tell of.
 */
export function foundOut(read: readonly ReadFigures[], truths: readonly Counted[], found = nothingFound()) {
  const { unknowns, sums, secrets } = riddleOf(read, truths)
  const riddle = solvable({ unknowns, sums })
  unknowns.forEach(({ name, truth }, at) => {
    const secret = secrets.get(at)
    const isFew = secret === undefined ? truth > 0 && truth < LIMIT : secret > 0
    if (!isFew) return
    const values = valuesOf(riddle, at, ENOUGH + 1)
    if (secret === undefined) found.counts++
    else {
      found.cells++
      if (values.length === 1) found.known++
      if (values.length <= ENOUGH) found.narrowed++
    }
    if (values.length < ENOUGH) found.faults.push(`${name}: ${values}`)
  })
  return found
}

/** The counts of a month and what divides them, each by its name. */
type Month = { counts: Map<string, number>; sums: { parts: string[]; of: string }[] }

function riddleOf(read: readonly ReadFigures[], truths: readonly Counted[]) {
  const unknowns: Unknown[] = []
  const sums: Sum[] = []
  /** Of a count that stands on a page without being told: by how many it differs from what was told of it last. */
  const secrets = new Map<number, number>()
  const places = new Map<string, number>()
  truths.map(monthOf).forEach((month, nth) => {
    const { counts, percents } = read[nth]!
    const add = (name: string, truth: number, [least, most]: readonly [number, number]) => {
      places.set(`${nth} ${name}`, unknowns.length)
      return (
        unknowns.push({ name: `${nth} ${name}`, least, most: Math.min(most, truth + MORE_THAN_ANY), truth }) -
        1
      )
    }
    for (const [name, truth] of month.counts) {
      const said = counts.get(name)
      if (typeof said === 'number' && said !== truth)
        throw new Error(`${nth} ${name}: ${said} was told, ${truth} is true`)
      const staff = truths[nth]!.reach.flatMap(staffOf).find(([figure]) => figure === name)?.[1]
      const at = add(name, truth, thinkable(name, said, roundedTo(percents.get(name), staff ?? null)))
      if (said !== undefined && typeof said !== 'number')
        secrets.set(at, Math.abs(truth - (typeof said === 'object' ? said.kept : 0)))
      const before = places.get(`${nth - 1} ${name}`)
      if (before === undefined || truth < unknowns[before]!.truth) continue
      const came = add(`newcomers of ${name}`, truth - unknowns[before]!.truth, [0, Infinity])
      sums.push({ parts: [before, came], of: at })
    }
    const place = (name: string) => places.get(`${nth} ${name}`)!
    for (const { parts, of } of month.sums) sums.push({ parts: parts.map(place), of: place(of) })
  })
  return { unknowns, sums, secrets }
}

/** Of all participants one knows why they were not told: one to four have come. */
function thinkable(
  name: string,
  said: Read | undefined,
  share: readonly [number, number],
): readonly [number, number] {
  if (typeof said === 'number') return [said, said]
  if (said === 'few') return [1, LIMIT - 1]
  if (typeof said === 'object' && name === EVERYONE) return [said.kept + 1, said.kept + LIMIT - 1]
  return share
}

const SIDES = ['women', 'men', EVERYONE] as const

function monthOf({ bySex, focus, reach }: Counted): Month {
  const counts = new Map<string, number>()
  const sums: Month['sums'] = []
  const sided = (row: (typeof bySex)[number], side: (typeof SIDES)[number]) =>
    side === EVERYONE ? row.women + row.men : row[side]
  for (const [dimension, rows] of Map.groupBy(bySex, row => row.dimension)) {
    for (const side of SIDES) {
      counts.set(
        side,
        rows.reduce((sum, row) => sum + sided(row, side), 0),
      )
      for (const row of rows) counts.set(partFigure(dimension, row.value, side), sided(row, side))
      sums.push({ parts: rows.map(row => partFigure(dimension, row.value, side)), of: side })
    }
    for (const { value } of rows)
      sums.push({
        parts: [partFigure(dimension, value, 'women'), partFigure(dimension, value, 'men')],
        of: partFigure(dimension, value, EVERYONE),
      })
  }
  sums.push({ parts: ['women', 'men'], of: EVERYONE })
  const divide = (of: string, part: string, count: number, other: string) => {
    const all = counts.get(of) ?? 0
    counts
      .set(of, all)
      .set(part, count)
      .set(other, all - count)
    sums.push({ parts: [part, other], of })
  }
  for (const { code, sex, category, participants } of focus) {
    const side = sex === 'woman' ? 'women' : sex === 'man' ? 'men' : EVERYONE
    const own = focusFigure(code)
    divide(
      category ? partFigure('category', category, side) : side,
      own,
      participants,
      focusFigure(code, 'others'),
    )
    const reached = reach.find(one => one.code === code)!
    const base = focusFigure(code, 'base')
    divide(own, base, reached.participants, focusFigure(code, 'elsewhere'))
    divide(base, focusFigure(code, 'union'), reached.via_union.participants, focusFigure(code, 'ways'))
  }
  return { counts, sums }
}

const staffOf = ({ code, base, via_union, via_others }: Counted['reach'][number]) =>
  [
    [focusFigure(code, 'base'), base],
    [focusFigure(code, 'union'), via_union.base],
    [focusFigure(code, 'ways'), via_others.base],
  ] as const

/** The counts that give a share in whole percent. */
function roundedTo(percent: number | undefined, base: number | null): readonly [number, number] {
  if (percent === undefined || !base) return [0, Infinity]
  const counts = Array.from({ length: base + 1 }, (_, count) => count).filter(
    count => Math.round((100 * count) / base) === percent,
  )
  return [counts[0]!, counts.at(-1)!]
}
