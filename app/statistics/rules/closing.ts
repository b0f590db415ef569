import type { LocalDate } from '../../foundation/clock.ts'
import {
  type Counted,
  type List,
  listsBySex,
  listsOfFocus,
  type Sum,
  sumsOf,
  withThoseGone,
} from './lists.ts'
import {
  type Book,
  bookOf,
  cellOf,
  EVERYONE,
  focusFigure,
  hoursFigure,
  type PublishedFigure,
  staffFigure,
  worthFigure,
} from './published.ts'
import { type Cell, type Close, mayBeTold, stateOfTotal, statesOf } from './suppression.ts'

export type CloseRule = {
  limit: number
  /** Fewer participants than so are not divided at all. */
  least_divided: number
}

/**
 * What is kept of a month when it is closed. Of months before it that were never closed, the number of participants alone: what
 * else they were is no longer known.
 */
export function closedFigures(
  earlier: readonly PublishedFigure[],
  now: Counted,
  { limit, least_divided }: CloseRule,
): PublishedFigure[] {
  const book = bookOf(earlier)
  const counted = withThoseGone(now, book.rowsOf(book.days().at(-1) ?? ''))
  for (const { until, persons } of counted.participants) {
    const before = book.days().flatMap(day => book.at(day, EVERYONE) ?? [])
    write(book, until, EVERYONE, { persons, state: stateOfTotal(before.map(cellOf), persons, limit) })
  }
  const { until, persons } = counted.participants.at(-1)!
  const divides = persons >= least_divided
  if (divides || book.lastTold(DIVIDED)) {
    const close = (list: List) => closeList(book, until, list, divides ? limit : null)
    listsBySex(counted.bySex).forEach(close)
    for (const sum of sumsOf(counted.bySex)) closeSum(book, until, sum)
    listsOfFocus(counted).forEach(close)
    closeStaff(book, until, counted.reach)
  }
  for (const month of counted.months) closeMonth(book, until, month, limit)
  return counted.participants.flatMap(one => book.rowsOf(one.until))
}

/** What stands in the first list of all, whenever anything is divided. */
const DIVIDED = 'women'

/** Null: too few to be divided now, though they have been before. */
function closeList(book: Book, until: LocalDate, { of, counts }: List, limit: number | null) {
  const isKnown = (day: LocalDate) => book.isTold(day, of)
  const closes = book
    .days()
    .filter(day => day < until && isKnown(day))
    .map(
      (day): Close =>
        new Map(
          [...counts.keys()].flatMap(figure => {
            const row = book.at(day, figure)
            return row ? [[figure, cellOf(row)]] : []
          }),
        ),
    )
  const states = limit !== null && isKnown(until) ? statesOf(closes, counts, limit) : null
  for (const [figure, persons] of counts)
    write(book, until, figure, { persons, state: states?.get(figure) ?? 'hidden' })
}

function closeSum(book: Book, until: LocalDate, { figure, parts }: Sum) {
  const rows = parts.flatMap(part => book.at(until, part) ?? [])
  write(book, until, figure, {
    persons: rows.reduce((sum, row) => sum + row.persons, 0),
    state: rows.every(row => row.told_until === until) ? 'told' : 'hidden',
  })
}

/** How many a company has told that it employs is no secret, but their share of the reached is: both are of the same day. */
function closeStaff(book: Book, until: LocalDate, reach: Counted['reach']) {
  for (const { code, base, via_union, via_others } of reach)
    for (const [figure, beside, staff] of [
      [staffFigure(code), focusFigure(code, 'base'), base],
      [staffFigure(code, 'union'), focusFigure(code, 'union'), via_union.base],
      [staffFigure(code, 'ways'), focusFigure(code, 'ways'), via_others.base],
    ] as const)
      if (staff !== null)
        write(book, until, figure, {
          persons: staff,
          state: book.isTold(until, beside) ? 'told' : 'hidden',
        })
}

/**
 * The hours of a month and their worth: of nobody or enough, and anew only when enough have joined those behind them or left them, so
 * that no difference is the hours of a few.
 */
function closeMonth(
  book: Book,
  until: LocalDate,
  { month, persons, quarters, amount_ore }: Counted['months'][number],
  limit: number,
) {
  const [hours, worth] = [hoursFigure(month), worthFigure(month)]
  const last = book.lastTold(hours)
  const is_same =
    last?.persons === persons && last.told === BigInt(quarters) && book.lastTold(worth)?.told === amount_ore
  const is_told = is_same || (persons !== last?.persons && mayBeTold(persons, last?.persons ?? 0, limit))
  const cell: Cell = { persons, state: is_told ? 'told' : 'hidden' }
  write(book, until, hours, cell, BigInt(quarters))
  write(book, until, worth, cell, amount_ore)
}

/** What is told now, or else what was told last. */
function write(
  book: Book,
  until: LocalDate,
  figure: string,
  { persons, state }: Cell,
  value = BigInt(persons),
) {
  const last = book.lastTold(figure)
  const is_told = state === 'told'
  book.write({
    until,
    figure,
    persons,
    told: is_told ? value : (last?.told ?? null),
    told_until: is_told ? until : (last?.until ?? null),
    is_few: state === 'few',
  })
}
