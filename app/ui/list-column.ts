import type { LocalDate } from '../foundation/clock.ts'
import { type Cell, dayCell, hoursCell, kronorCell, momentCell } from '../foundation/export.ts'
import type { Format } from '../foundation/format.ts'
import type { Quarters } from '../foundation/hours.ts'
import type { Ore } from '../foundation/money.ts'
import type { Column } from './table.tsx'
import type { TagTone } from './tag.tsx'

/** What stands in a column. It decides how the column looks on the screen and what a workbook counts with. */
type Kinds = {
  text: string | null
  /** Or the words that stand for a number that is not told. */
  number: number | string | null
  hours: Quarters | null
  /** Whole kronor on the screen. */
  kronor: Ore | null
  /** To the öre on the screen. */
  ore: Ore | null
  day: LocalDate | null
  /** To the minute, by the clock in Stockholm. */
  moment: Date | null
}
type Kind = keyof Kinds

/** One of the kinds, and how it is read from a row. */
type Holding<Row> = {
  [K in Kind]: { [Holds in K]: (row: Row) => Kinds[K] } & { [Other in Exclude<Kind, K>]?: never }
}[Kind]

/** One column: what it is called, what stands in it, and how it looks on the screen where it is more than its value. */
export type ListColumn<Row> = Holding<Row> &
  Pick<Column<Row>, 'label' | 'short' | 'heads' | 'phone' | 'named'> & {
    /** Who sees it is said by a policy; without, all who see the list. What is not seen is not sorted by either. */
    when?: boolean
    /** The database knows an order of the column's name. */
    sorts?: boolean
    /** What a file calls it, where that is something else. */
    head?: string
    /** Numbers stand to the right; so does what is said of one in words. */
    numeric?: boolean
    /** On the screen in other words than in a file. */
    shows?: (row: Row) => string | null
    /** Where it leads; a number leads to the rows behind it. */
    href?: (row: Row) => string | null
    /** Small, below it. */
    sub?: (row: Row) => string | null
    /** A state, or something to look at. */
    tone?: (row: Row) => TagTone | null
    /** Said where there is nothing. */
    absent?: string
  }

/** A cell as it is shown: plain values, already in words. */
export type ShownCell =
  | string
  | null
  | { text: string | null; href?: string; isFigure?: true; sub?: string; tone?: TagTone; isAbsent?: true }

/** Whether it is counted rather than named. */
export const isFigure = <Row>(column: ListColumn<Row>): boolean =>
  !(column.text || column.day || column.moment)

/** The column of a row on the screen. */
export function shownOf<Row>(column: ListColumn<Row>, row: Row, format: Format): ShownCell {
  const text = column.shows ? column.shows(row) : wordsOf(column, row, format)
  const href = column.href?.(row) ?? undefined
  const sub = column.sub?.(row) ?? undefined
  const tone = column.tone?.(row) ?? undefined
  if (text === null && column.absent !== undefined) return { text: column.absent, isAbsent: true }
  if (!href && !sub && !tone) return text
  return { text, href, sub, tone, ...(href && isFigure(column) && { isFigure: true }) }
}

function wordsOf<Row>(column: ListColumn<Row>, row: Row, format: Format): string | null {
  if (column.text) return column.text(row)
  if (column.number) {
    const number = column.number(row)
    return typeof number === 'number' ? format.number(number) : number
  }
  if (column.hours) return said(column.hours(row), format.hours)
  if (column.kronor) return said(column.kronor(row), format.kronor)
  if (column.ore) return said(column.ore(row), format.ore)
  if (column.day) return said(column.day(row), format.day)
  return said(column.moment(row), format.moment)
}

/** The column of a row in a file. */
export function cellOf<Row>(column: ListColumn<Row>, row: Row): Cell {
  if (column.text) return column.text(row)
  if (column.number) return column.number(row)
  if (column.hours) return said(column.hours(row), hoursCell)
  if (column.kronor) return said(column.kronor(row), kronorCell)
  if (column.ore) return said(column.ore(row), kronorCell)
  if (column.day) return said(column.day(row), dayCell)
  return said(column.moment(row), momentCell)
}

const said = <T, Said>(value: T | null, say: (value: T) => Said): Said | null =>
  value === null ? null : say(value)
