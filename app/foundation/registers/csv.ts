import { decodeText } from './decode.ts'
import { type SentFile, type Sheet, type SheetRow, stemOf, storable, withoutEmptyRows } from './sheet.ts'

const SEPARATORS = [';', '\t', ','] as const

/** A file of text as a sheet: semicolons, tabs or commas, quoted cells with anything in them, any line ends. */
export function sheetOfCsv({ name, bytes }: SentFile): Sheet {
  const text = storable(decodeText(bytes))
  const said = text.match(/^sep=(.)\r?\n/) // Excel's own line for the separator
  const records = recordsOf(text, said?.[1] ?? separatorOf(text))
  const rows = said ? records.slice(1) : records
  return { file: name, name: stemOf(name), rows: withoutEmptyRows(rows), counts_from_1904: false }
}

const BEGINNING = 10_000

/** The separator that the beginning has most of, outside quotes: on the first line alone a title may stand. */
export function separatorOf(text: string): string {
  const bare = text.slice(0, BEGINNING).replace(/"(?:[^"]|"")*"/g, '')
  const counted = SEPARATORS.map(separator => ({ separator, count: bare.split(separator).length }))
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).separator
}

/** Every record, empty ones too, numbered as a spreadsheet numbers its rows. */
export function recordsOf(text: string, separator: string): SheetRow[] {
  const records: SheetRow[] = []
  let cells: string[] = []
  let at = 0
  const endRecord = () => {
    records.push({ number: records.length + 1, cells })
    cells = []
  }
  while (at < text.length) {
    const read = cellAt(text, at, separator)
    cells.push(read.cell)
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
  return records
}

/** A quote counts only at the start of a cell and only when it is closed; else it is a character like others. */
function cellAt(text: string, from: number, separator: string): { cell: string; end: number } {
  let cell = ''
  let at = from
  if (text[at] === '"') {
    const close = closingQuote(text, at + 1)
    if (close > 0) {
      cell = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
    }
  }
  const start = at
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
  return { cell: cell + text.slice(start, at), end: at }
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
