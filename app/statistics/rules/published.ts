import type { LocalDate } from '../../foundation/clock.ts'
import type { Cell } from './suppression.ts'

/** A figure at the close of a month, as it is kept: the persons behind it, and what was told of it at which close. */
export type PublishedFigure = {
  /** The last day of the month. */
  until: LocalDate
  figure: string
  persons: number
  told: bigint | null
  told_until: LocalDate | null
  is_few: boolean
}

type Side = 'women' | 'men' | 'all'

// What each figure is called where it is kept.
export const EVERYONE = 'all'
export const NOBODY_KNOWS = 'none'
export const partFigure = (dimension: string, value: string | null, side: Side) =>
  `${dimension}/${value ?? NOBODY_KNOWS}/${side}`
export const focusFigure = (code: string, part?: 'others' | 'base' | 'elsewhere' | 'union' | 'ways') =>
  ['focus', code, ...(part ? [part] : [])].join('/')
export const staffFigure = (code: string, part?: 'union' | 'ways') =>
  ['staff', code, ...(part ? [part] : [])].join('/')
export const hoursFigure = (month: string) => `hours/${month}`
export const worthFigure = (month: string) => `worth/${month}`

/** Every close that has been kept, from the first on, and the one that is being made. */
export type Book = ReturnType<typeof bookOf>

export function bookOf(rows: readonly PublishedFigure[]) {
  const closes = new Map(
    [...Map.groupBy(rows, row => row.until)]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([until, own]) => [until, new Map(own.map(row => [row.figure, row]))]),
  )
  const at = (until: LocalDate, figure: string) => closes.get(until)?.get(figure)
  return {
    days: () => [...closes.keys()],
    at,
    /** The close at which a figure was last told, with who was behind it then. */
    lastTold: (figure: string) =>
      [...closes.values()]
        .flatMap(close => close.get(figure) ?? [])
        .findLast(row => row.told_until === row.until),
    /** Whether what it divides is known at a close. Nobody has ever been in what is not there. */
    isTold: (until: LocalDate, figure: string) => {
      const row = at(until, figure)
      return !row || row.told_until === until
    },
    write: (row: PublishedFigure) => {
      const close = closes.get(row.until) ?? new Map<string, PublishedFigure>()
      closes.set(row.until, close.set(row.figure, row))
    },
    rowsOf: (until: LocalDate) => [...(closes.get(until)?.values() ?? [])],
  }
}

export const cellOf = ({ persons, told_until, until, is_few }: PublishedFigure): Cell => ({
  persons,
  state: told_until === until ? 'told' : told_until ? 'kept' : is_few ? 'few' : 'hidden',
})
