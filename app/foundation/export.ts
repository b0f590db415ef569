import { monthOf } from './dates.ts'
import { hoursOf, type Quarters } from './hours.ts'
import type { Ore } from './money.ts'

/** What a cell may hold. Dates are text (2025-05-15); money and hours become numbers through the two functions below. */
export type Cell = string | number | null

export type Sheet = { name: string; heads: readonly string[]; rows: Iterable<readonly Cell[]> }

export type FileFormat = 'csv' | 'xlsx'

/** Kronor with öre, as a workbook counts them. Exact up to ninety thousand billion kronor. */
export const kronorCell = (ore: Ore): number => Number(ore) / 100

/** Hours in decimals, as a workbook counts them. */
export const hoursCell = (quarters: Quarters): number => hoursOf(quarters)

const BOM = '\ufeff'
const LINE = '\r\n'

/** One sheet as Swedish Excel reads it: byte-order mark, semicolons, decimal comma, CRLF. */
export function csvOf({ heads, rows }: Omit<Sheet, 'name'>): string {
  const lines = [heads.map(csvCell).join(';')]
  for (const row of rows) lines.push(row.map(csvCell).join(';'))
  return BOM + lines.join(LINE) + LINE
}

const csvCell = (cell: Cell): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  const text = harmless(cell)
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
 * Telephone numbers and other plain figures with a sign can do no harm and stay as they are.
 */
export const harmless = (text: string): string =>
  /^\s*[=@+\-\t\r]/.test(text) && !/^\s*[+-][\d\s.,()-]*$/.test(text) ? `'${text}` : text

/** The sheets as one workbook, with the words of the Union's support in the foot of each printed page. */
export async function xlsxOf(
  sheets: readonly Sheet[],
  foot = 'Medfinansieras av Europeiska unionen',
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  for (const { name, heads, rows } of sheets) {
    const sheet = book.addWorksheet(name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31), {
      views: [{ state: 'frozen', ySplit: 1 }],
    })
    sheet.headerFooter.oddFooter = `&L${foot}&R&P (&N)`
    sheet.addRow([...heads]).font = { bold: true }
    const widths = heads.map(head => head.length)
    for (const row of rows) {
      sheet.addRow([...row])
      row.forEach((cell, at) => {
        widths[at] = Math.max(widths[at] ?? 0, String(cell ?? '').length)
      })
    }
    widths.forEach((width, at) => {
      sheet.getColumn(at + 1).width = Math.min(60, width + 2)
    })
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const TYPES: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The ending of the address says which: `/exempel/foretag.xlsx`. */
export const formatOf = (pathname: string): FileFormat => (pathname.endsWith('.xlsx') ? 'xlsx' : 'csv')

/** A sheet as a file to keep, named after what it holds: `foretag-2025-10.csv`. */
export async function downloadOf(format: FileFormat, name: string, sheet: Sheet): Promise<Response> {
  const body = format === 'csv' ? csvOf(sheet) : await xlsxOf([sheet])
  return new Response(body, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${asciiOf(name)}.${format}"; filename*=UTF-8''${encodeURIComponent(name)}.${format}`,
    },
  })
}

/** What a file is called: whose, what, and in which month it was taken out. */
export const fileName = (slug: string | null, what: string, today: string): string =>
  [slug, what, monthOf(today)].filter(Boolean).join('-')

const asciiOf = (text: string) => text.normalize('NFD').replace(/[^\w.-]+/g, '')
