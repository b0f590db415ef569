import { decoded } from './decode.ts'
import { type SentFile, type Sheet, type SheetRow, stemOf, storable, withoutEmptyRows } from './sheet.ts'

const SEPARATORS = [';', '\t', ','] as const

/** A file of text as a sheet: semicolons, tabs or commas, quoted cells with anything in them, any line ends. */
export function sheetOfCsv({ name, bytes }: SentFile): Sheet {
  const { text: read, encoding } = decoded(bytes)
  const text = storable(read)
  const said = text.match(/^sep=(.)\r?\n/) // Excel's own line for the separator
  const records = recordsOf(text, said?.[1] ?? separatorOf(text))
  const rows = said ? records.slice(1) : records
  return { file: name, name: stemOf(name), rows: withoutEmptyRows(rows), counts_from_1904: false, encoding }
}

const BEGINNING = 10_000

/** The separator that the beginning has most of, outside quotes: on the first line alone a title may stand. */
export function separatorOf(text: string): string {
  const bare = text.slice(0, BEGINNING).replace(/"(?:[^"]|"")*"/g, '')
  const counted = SEPARATORS.map(separator => ({ separator, count: bare.split(separator).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).separator
}

/** A quotation mark that somebody typed, and that another closed further down: what lies between would be one cell. */
export class StrayQuote extends Error {
  readonly row: number
  constructor(row: number) {
    super('a quotation mark has swallowed cells')
    this.row = row
  }
}

/** Every record, empty ones too, numbered as a spreadsheet numbers its rows. Throws StrayQuote. */
export function recordsOf(text: string, separator: string): SheetRow[] {
  const records: SheetRow[] = []
  const suspects: Suspect[] = []
  let cells: string[] = []
  let at = 0
  let start = 0
  let swallowed: Swallowed = null
  const endRecord = () => {
    records.push({ number: records.length + 1, cells })
    if (swallowed) suspects.push({ record: records.at(-1)!, swallowed, lines: text.slice(start, at) })
    cells = []
    swallowed = null
    start = at
  }
  while (at < text.length) {
    const read = cellAt(text, at, separator)
    cells.push(read.cell)
    swallowed = worst(swallowed, read.swallowed)
    at = read.end
    if (text[at] === separator) {
      at += 1
      if (at === text.length) cells.push('')
      continue
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1
    endRecord()
  }
  if (cells.length > 0) endRecord()
  const stray = strayAmong(suspects, records, separator)
  if (stray) throw new StrayQuote(stray.number)
  return records
}

/** What a quoted cell holds that others may have been: ends of lines, separators too; or it is closed in the middle of a word. */
const SWALLOWED = [null, 'lines', 'cells', 'half a cell'] as const
type Swallowed = (typeof SWALLOWED)[number]
const worst = (one: Swallowed, other: Swallowed): Swallowed =>
  SWALLOWED[Math.max(SWALLOWED.indexOf(one), SWALLOWED.indexOf(other))]!
type Suspect = { record: SheetRow; swallowed: Swallowed; lines: string }

/** So many cells on each of its lines has no text that somebody wrote; the narrowest register has more. */
const LEAST_CELLS = 4

/**
 * The first record of which a cell has swallowed others: its quote is closed where no cell ends, no other record is as wide, or each
 * of its lines is a record by itself. A cell of several lines in a whole record is a cell.
 */
function strayAmong(
  suspects: readonly Suspect[],
  records: readonly SheetRow[],
  separator: string,
): SheetRow | undefined {
  if (suspects.length === 0) return undefined
  const suspected = new Set(suspects.map(({ record }) => record))
  const widths = new Set(records.filter(record => !suspected.has(record)).map(({ cells }) => cells.length))
  const isRecord = (line: string) => {
    const width = line.split(separator).length
    return width >= LEAST_CELLS && widths.has(width)
  }
  return suspects.find(
    ({ record, swallowed, lines }) =>
      swallowed === 'half a cell' ||
      (swallowed === 'cells' && widths.size > 0 && !widths.has(record.cells.length)) ||
      lines
        .split(/\r\n?|\n/)
        .filter(Boolean)
        .every(isRecord),
  )?.record
}

type Read = { cell: string; end: number; swallowed: Swallowed }

/** A quote counts only at the start of a cell and only when it is closed; else it is a character like others. */
function cellAt(text: string, from: number, separator: string): Read {
  const close = text[from] === '"' ? closingQuote(text, from + 1) : -1
  if (close < 0) return restAt(text, from, separator)
  const quoted = text.slice(from + 1, close)
  const rest = restAt(text, close + 1, separator)
  const [spans, holds] = [/[\r\n]/.test(quoted), quoted.includes(separator)]
  const isCut = (spans || holds) && rest.cell.trim() !== ''
  return {
    cell: quoted.replaceAll('""', '"') + rest.cell,
    end: rest.end,
    swallowed: isCut ? 'half a cell' : spans ? (holds ? 'cells' : 'lines') : null,
  }
}

function restAt(text: string, from: number, separator: string): Read {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return { cell: text.slice(from, at), end: at, swallowed: null }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at
  return -1
}

/** A table as Excel in Sweden opens it: semicolons, UTF-8 with its mark, nothing that would run as a formula. */
export const csvOf = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\ufeff${rows.map(row => row.map(quoted).join(';')).join('\r\n')}\r\n`, 'utf8')

function quoted(cell: string): string {
  // A space before keeps a spreadsheet from running it, and is trimmed away when it is read again.
  const safe = /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d\s.,()-]+$/.test(cell) ? ` ${cell}` : cell
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
