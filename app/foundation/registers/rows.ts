import type { LocalDate } from '../clock.ts'
import { isEmailAddress } from '../email-address.ts'
import { numberTold } from '../personal-numbers.ts'
import { isTelephone } from '../telephone.ts'
import {
  brokenIn,
  dateIn,
  hoursIn,
  isThousandOrPart,
  numberIn,
  phoneIn,
  textIn,
  timeIn,
  yesIn,
} from './cells.ts'
import type { ColumnKind, Recognised, Register } from './register.ts'
import { type Cell, isBlank, type SheetRow } from './sheet.ts'

/** A row of a register, asked for its cells by the columns' names. */
export type Row = {
  /** As the spreadsheet numbers it. */
  number: number
  /** The file in which it stands. */
  file: string
  cell(column: string): Cell
  /** What people write, to be kept and shown: a cell that tells a personal number is told and read as empty. */
  text(column: string): string
  /** One telephone, or told and read as empty; one whose number a workbook has taken for a number has its first sign again. */
  phone(column: string): string
  /** One e-mail address; anything else is told and read as empty. */
  email(column: string): string
  /** A number of hours, also typed as a length of time: 6:00. */
  hours(column: string): number | null
  /** A number of people, seats or kronor: 1.250 is no more one and a quarter than it is a thousand, and is told. */
  amount(column: string): number | null
  date(column: string): LocalDate | null
  /** `HH:MM` */
  time(column: string): string | null
  /** What says neither yes nor no is told of, and taken as no. */
  yes(column: string): boolean
  /** Whether something in the column of this row has been told of as unreadable. */
  isUnreadable(column: string): boolean
  /** The row is rejected: what was taken as empty in it was not taken, and is only told where more is known. */
  drop(): void
  /** To be told of a cell that says something that cannot be read, where the rule goes on as if it were empty. Counts once a row. */
  unreadable(column: string): void
}

/** Why a cell could not be taken, where more is known: a personal number, a formula without a saved value, an error, endless text. */
type Why = 'tells_number' | 'formulas' | 'errors' | 'too_long'

/** Cells of a column that were taken as empty: in how many rows, which the first of them are, and in how many of them why. */
export type ColumnTold = { rows: number; at: number[] } & Partial<Record<Why, number>>

/** Cells that could not be taken as they stand, by their columns. */
export type Unreadable = Map<string, ColumnTold>

/** So many rows are named; the rest are counted. */
const MOST_NAMED = 1000

/** Longer than any name or title: a cell that holds more has swallowed others, and no index of the database would hold it. */
const LONGEST_TEXT = 500

/** One after the other: a row is only good until the next is asked for, so that many rows do not fill the memory. */
export function* rowsOf(recognised: Recognised, unreadable: Unreadable): Iterable<Row> {
  const { row, moveTo, tell } = movingRow(recognised, unreadable)
  for (const next of recognised.rows) {
    moveTo(next)
    yield row
    tell()
  }
}

function movingRow({ places, sheet }: Pick<Recognised, 'places' | 'sheet'>, seen: Unreadable) {
  let cells: readonly Cell[] = []
  const told = new Map<string, Why | null>()
  const unreadable = (column: string, why: Why | null = null) => {
    if (!told.has(column)) told.set(column, why)
  }
  const tell = () => {
    for (const [column, why] of told) {
      const before = seen.get(column) ?? { rows: 0, at: [] }
      before.rows += 1
      if (why) before[why] = (before[why] ?? 0) + 1
      if (before.at.length < MOST_NAMED) before.at.push(row.number)
      seen.set(column, before)
    }
  }
  const cell = (column: string): Cell => {
    const found = cells[places.get(column) ?? -1] ?? null
    if (isBlank(found)) return null
    const broken = brokenIn(found)
    if (broken !== null) {
      unreadable(column, broken === 'formula' ? 'formulas' : broken === 'error' ? 'errors' : null)
      return null
    }
    if (typeof found !== 'string' || found.length <= LONGEST_TEXT || textIn(found).length <= LONGEST_TEXT)
      return found
    unreadable(column, 'too_long')
    return null
  }
  const read = <T>(column: string, reader: (cell: Cell) => T | null): T | null => {
    const found = cell(column)
    const value = reader(found)
    if (value === null && found !== null) unreadable(column)
    return value
  }
  const written = (column: string): string => {
    const text = textIn(cell(column))
    if (numberTold(text) === null) return text
    unreadable(column, 'tells_number')
    return ''
  }
  const row: Row = {
    number: 0,
    file: sheet.file,
    cell,
    text: written,
    phone: column => {
      const text = phoneIn(cell(column))
      const tells_number = numberTold(text) === 'tells-personal-number'
      if (text === '' || (!tells_number && isTelephone(text))) return text
      unreadable(column, tells_number ? 'tells_number' : null)
      return ''
    },
    email: column => {
      const text = written(column)
      if (text === '' || isEmailAddress(text)) return text
      unreadable(column)
      return ''
    },
    amount: column =>
      read(column, found => (isThousandOrPart(found) || written(column) === '' ? null : numberIn(found))),
    hours: column => (written(column) === '' ? null : read(column, hoursIn)),
    date: column => read(column, found => dateIn(found, sheet.counts_from_1904)),
    time: column => read(column, timeIn),
    yes: column => read(column, yesIn) ?? false,
    isUnreadable: column => told.has(column),
    drop: () => {
      for (const [column, why] of told) if (!why) told.delete(column)
    },
    unreadable: column => unreadable(column),
  }
  const moveTo = (next: SheetRow) => {
    cells = next.cells
    told.clear()
    row.number = next.number
  }
  return { row, moveTo, tell }
}

/** A row by itself: for rules that are tried by hand. */
export function rowWith(cells: Record<string, Cell>): Row {
  const places = new Map(Object.keys(cells).map((column, at) => [column, at]))
  const sheet = { file: '', name: '', rows: [], counts_from_1904: false }
  const { row, moveTo } = movingRow({ places, sheet }, new Map())
  moveTo({ number: 2, cells: Object.values(cells) })
  return row
}

/** The row's cells as a person would type them, in the order of the sheet's own header. */
export function typedCells(
  row: SheetRow,
  { places, header, sheet }: Recognised,
  register: Register,
): string[] {
  const kinds = new Map(register.columns.map(column => [places.get(column.name), column.kind]))
  const width = Math.max(header.cells.length, row.cells.length)
  return Array.from({ length: width }, (_, at) =>
    typed(row.cells[at] ?? null, kinds.get(at) ?? 'text', sheet.counts_from_1904),
  )
}

/** A serial number in a column of dates becomes a date, so that the row can be mended in any program and sent again. */
function typed(cell: Cell, kind: ColumnKind, counts_from_1904: boolean): string {
  if (typeof cell !== 'number') return cell ?? ''
  const text = String(cell)
  if (kind === 'date') return dateIn(cell, counts_from_1904) ?? text
  if (kind === 'time') return timeIn(cell) ?? text
  if (kind === 'number') return text.replace('.', ',')
  return kind === 'digits' && text.length < 10 ? text.padStart(10, '0') : text
}
