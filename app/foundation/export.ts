import { clockTimeOf, type LocalDate, localDateOf } from './clock.ts'
import { COFUNDED } from './cofunded.ts'
import { daysBetween, monthOf } from './dates.ts'
import { hoursOf, type Quarters } from './hours.ts'
import type { Ore } from './money.ts'
import { csvOf as csvOfTexts } from './registers/csv.ts'
import { type Measured, workbookOf } from './registers/workbook.ts'
import type { Language } from './text.ts'

/** What a cell may hold. Days, moments, money and hours are made by the functions below. */
export type Cell = string | number | null | DayCell | Measured
type DayCell = Measured & { text: string }

export type Sheet = { name: string; heads: readonly string[]; rows: readonly (readonly Cell[])[] }

/** In which language the file speaks, and on which day it was taken out. */
export type Taken = { language: Language; today: LocalDate }

export type FileFormat = 'csv' | 'xlsx'

/** Kronor with öre, as a workbook counts them. Exact up to ninety thousand billion kronor. */
export const kronorCell = (ore: Ore): Cell => ({ value: Number(ore) / 100, as: 'kronor' })

/** Hours in decimals, as a workbook counts them. */
export const hoursCell = (quarters: Quarters): Cell => ({ value: hoursOf(quarters), as: 'hours' })

/** From which a workbook counts days. */
const FIRST_DAY = '1899-12-30'
const MINUTES_A_DAY = 1440

/** A day, as a workbook counts it. */
export const dayCell = (day: LocalDate): Cell => ({
  value: daysBetween(FIRST_DAY, day),
  as: 'day',
  text: day,
})

/** A moment by the clock in Stockholm, to the minute. */
export function momentCell(moment: Date): Cell {
  const [day, time] = [localDateOf(moment), clockTimeOf(moment)]
  const [hours, minutes] = time.split(':').map(Number) as [number, number]
  return {
    value: daysBetween(FIRST_DAY, day) + (60 * hours + minutes) / MINUTES_A_DAY,
    as: 'moment',
    text: `${day} ${time}`,
  }
}

/** One sheet as Swedish Excel reads it: byte-order mark, semicolons, decimal comma; nothing in it runs as a formula. */
export const csvOf = ({ heads, rows }: Omit<Sheet, 'name'>): Uint8Array<ArrayBuffer> =>
  plain(csvOfTexts([heads, ...rows.map(row => row.map(textOf))]))

function textOf(cell: Cell): string {
  if (cell !== null && typeof cell === 'object') return 'text' in cell ? cell.text : textOf(cell.value)
  return typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '')
}

/** The sheets as one workbook; texts stay texts, so nothing in it runs as a formula. */
export const xlsxOf = (sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> =>
  plain(workbookOf(sheets.map(({ name, heads, rows }) => ({ name, header: heads, rows }))))

const plain = (buffer: Buffer) => new Uint8Array(buffer)

const TYPES: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The ending of the address says which: `/exempel/foretag.xlsx`. */
export const formatOf = (pathname: string): FileFormat => (pathname.endsWith('.xlsx') ? 'xlsx' : 'csv')

/** What a file is called: whose, what, and in which month it was taken out. */
export const fileName = (slug: string | null, what: string, today: string): string =>
  [slug, what, monthOf(today)].filter(Boolean).join('-')

/**
 * A sheet as a file to keep, named after what it holds: `exempel-foretag-2025-10.csv`. A workbook says who co-funds on a
 * sheet of its own and at the foot of each printed page. A CSV does not: it is read by machines, to which every line is a
 * row, and one line more would be a company or a person that does not exist.
 */
export const downloadOf = (format: FileFormat, name: string, sheet: Sheet, taken: Taken): Response =>
  fileResponse(`${name}.${format}`, TYPES[format], format === 'csv' ? csvOf(sheet) : withAbout(sheet, taken))

const withAbout = ({ name, heads, rows }: Sheet, { language, today }: Taken) => {
  const about = ABOUT[language]
  const foot = COFUNDED[language]
  return plain(
    workbookOf([
      { name, header: heads, rows, foot },
      {
        name: about.title,
        header: [about.title, ''],
        rows: [
          [about.holds, name],
          [about.taken_on, dayCell(today)],
          ...totalsOf(heads, rows).map(([head, total]): Cell[] => [about.total(head), total]),
          [foot, null],
        ],
        foot,
      },
    ]),
  )
}

/** The sum of each column in which hours, or kronor, and nothing else stands. */
const totalsOf = (heads: readonly string[], rows: Sheet['rows']): [string, Measured][] =>
  heads.flatMap((head, at): [string, Measured][] => {
    const cells = rows.map(row => row[at] ?? null).filter(cell => cell !== null)
    const [first] = cells
    if (typeof first !== 'object' || 'text' in first) return []
    const { as } = first
    let value = 0
    for (const cell of cells) {
      if (typeof cell !== 'object' || cell.as !== as) return []
      value += Math.round(cell.value * 100)
    }
    return [[head, { value: value / 100, as }]]
  })

const ABOUT = {
  sv: {
    title: 'Om filen',
    holds: 'Innehåll',
    taken_on: 'Uttagen',
    total: (head: string) => `Summa ${head.toLowerCase()}, alla rader`,
  },
  en: {
    title: 'About this file',
    holds: 'Holds',
    taken_on: 'Taken out',
    total: (head: string) => `Total of ${head.toLowerCase()}, all rows`,
  },
}

/** A sheet too long to be held at once: its rows come some at a time. */
export type LongSheet = Omit<Sheet, 'rows'> & { parts: AsyncIterable<readonly (readonly Cell[])[]> }

/**
 * The same file for a sheet of any length. Nothing is read before it is sent for, when the page's own transaction has ended:
 * a CSV leaves as its rows are read, a workbook is packed when they all are.
 */
export const longDownloadOf = (format: FileFormat, name: string, sheet: LongSheet, taken: Taken): Response =>
  fileResponse(
    `${name}.${format}`,
    TYPES[format],
    streamOf(format === 'csv' ? csvPieces(sheet) : xlsxPieces(sheet, taken)),
  )

async function* csvPieces({ heads, parts }: LongSheet) {
  yield csvOf({ heads, rows: [] })
  const head = csvOf({ heads: [], rows: [] }).length
  for await (const rows of parts) yield csvOf({ heads: [], rows }).subarray(head)
}

async function* xlsxPieces({ parts, ...sheet }: LongSheet, taken: Taken) {
  const rows: (readonly Cell[])[] = []
  for await (const part of parts) for (const row of part) rows.push(row)
  yield withAbout({ ...sheet, rows }, taken)
}

/** Asks for the next piece when it is wanted; when nobody wants more, the reading ends. */
function streamOf(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      pull: async stream => {
        const { value, done } = await pieces.next()
        if (done) stream.close()
        else stream.enqueue(value)
      },
      cancel: async () => {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

/** How many rows of a long sheet are read at once: few enough to be held, many enough to be worth a question. */
const PART = 2000

/** Reads what is named some at a time, each time with `read`, and shows each of it as a row. */
export async function* inParts<T>(
  ids: readonly number[],
  read: (some: readonly number[]) => Promise<readonly T[]>,
  row: (one: T) => readonly Cell[],
): AsyncGenerator<(readonly Cell[])[]> {
  for (let at = 0; at < ids.length; at += PART) yield (await read(ids.slice(at, at + PART))).map(row)
}

/** Something to keep as a file rather than to show. */
export const fileResponse = (name: string, type: string, body: BodyInit): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${asciiOf(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  })

const asciiOf = (text: string) => text.normalize('NFD').replace(/[^\w.-]+/g, '')
