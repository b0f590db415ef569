import type { Encoding } from './decode.ts'

/** What stands in a cell. A workbook's numbers stay numbers; a date there is a serial number until someone asks for a date. */
export type Cell = string | number | null

export type SheetRow = {
  /** As the spreadsheet numbers it: the first row is 1. */
  number: number
  cells: readonly Cell[]
}

/** Stands in a cell for a formula whose value was never saved. */
export const FORMULA_WITHOUT_VALUE = '#FORMEL!'

/** A table as it arrived: a file of text, or one sheet of a workbook. Empty rows are left out. */
export type Sheet = {
  file: string
  /** The sheet's name in a workbook, the file's without its ending else. */
  name: string
  rows: SheetRow[]
  /** Some workbooks count days from 1904. */
  counts_from_1904: boolean
  /** How a file of text was read. */
  encoding?: Encoding
  /** A hidden sheet of a workbook: nobody saw what stands there, so that it is not read. */
  is_hidden?: boolean
  /** Rows that were hidden, by hand or by a filter, and are read. */
  hidden_rows?: number
}

/** A file as it was sent. */
export type SentFile = { name: string; bytes: Uint8Array }

/** What a database can keep: no U+0000, and no half of a character that takes two. */
export const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed()

export const isBlank = (cell: Cell | undefined): boolean =>
  cell == null || (typeof cell === 'string' && cell.trim() === '')

export const withoutEmptyRows = (rows: readonly SheetRow[]): SheetRow[] =>
  rows.filter(row => row.cells.some(cell => !isBlank(cell)))

/** A name without its folder and its ending. */
export const stemOf = (file: string): string =>
  file
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.[^.]*$/, '')
