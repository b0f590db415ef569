import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { isRefusal } from '../app/foundation/refusal.ts'
import { recordsOf } from '../app/foundation/registers/csv.ts'
import { decodeText } from '../app/foundation/registers/decode.ts'
import type { SentFile } from '../app/foundation/registers/sheet.ts'
import { type Ground, houseScope, transact } from '../app/foundation/transact.ts'
import { importFiles } from '../app/imports/commands/import-files.ts'
import { createProgramme } from '../app/programmes/commands/create-programme.ts'

/** The registers of the invented programme that the demonstration is made from. */
export const EXAMPLE = new URL('../cli/demo/registers/', import.meta.url)

const NAMES = ['foretag', 'deltagare', 'kurser', 'tillfallen', 'narvaro'] as const

export const exampleFiles = (): SentFile[] =>
  NAMES.map(name => ({ name: `${name}.csv`, bytes: readFileSync(new URL(`${name}.csv`, EXAMPLE)) }))

export const expectedText = (): string =>
  readFileSync(new URL('expected-figures.json', import.meta.url), 'utf8')

/** A register of text: its header, and its rows as records. */
export function recordsIn({ bytes }: SentFile): { header: string[]; rows: string[][] } {
  const [header, ...rows] = recordsOf(decodeText(bytes), ';').map(row => row.cells.map(String))
  return { header: header!, rows: rows.filter(row => row.some(cell => cell !== '')) }
}

export const fileOf = (name: string, { header, rows }: { header: string[]; rows: string[][] }): SentFile => ({
  name,
  bytes: Buffer.from(
    [header, ...rows]
      .map(row => row.map(cell => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';'))
      .join('\n'),
  ),
})

const DATES = ['Datum', 'Förmedlad', 'Överenskommelse']
const TIMES = ['Start', 'Slut']
const NUMBERS = [
  'Timmar',
  'Anställda',
  'Kvinnor kollektiv',
  'Män kollektiv',
  'Kvinnor tjänstemän',
  'Män tjänstemän',
  'Omsättning MSEK',
  'Kostnad SEK',
  'Platser',
  'Senaste utbildning',
]

/** The same registers as one workbook, with the values that Excel makes of what is typed. */
export async function workbookWith(files: readonly SentFile[]): Promise<SentFile> {
  const workbook = new ExcelJS.Workbook()
  for (const file of files) {
    const { header, rows } = recordsIn(file)
    const sheet = workbook.addWorksheet(file.name.replace('.csv', ''))
    sheet.addRow(header)
    for (const row of rows) sheet.addRow(row.map((cell, at) => excelValue(header[at]!, cell)))
  }
  return { name: 'program.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) }
}

function excelValue(column: string, cell: string): string | number | Date | null {
  if (cell.trim() === '') return null
  const whole = /^\d+$/.test(cell) && Number.isSafeInteger(Number(cell)) ? Number(cell) : cell
  if (column === 'Personnummer' || column === 'Organisationsnummer' || column === 'Koncernmoder') return whole
  if (DATES.includes(column))
    return /^\d{4}-\d{2}-\d{2}/.test(cell) ? new Date(`${cell.slice(0, 10)}T00:00:00Z`) : whole
  if (TIMES.includes(column))
    return new Date(Date.UTC(1899, 11, 30, Number(cell.slice(0, 2)), Number(cell.slice(3))))
  const number = Number(cell.replace(',', '.').replace(/\s/g, ''))
  return NUMBERS.includes(column) && !Number.isNaN(number) ? number : cell
}

let programmes = 0

/** A new programme from the default, for one test. */
export async function newProgrammeIn(ground: Ground): Promise<{ id: number; slug: string }> {
  programmes += 1
  const slug = `prov-${programmes}`
  const made = await transact(ground, houseScope, tx =>
    createProgramme(tx, { slug, name: 'Prov', starts_on: '2024-01-01', ends_on: '2026-12-31' }),
  )
  if (isRefusal(made)) throw new Error(made.refused)
  return { id: made.id, slug }
}

/** Reads registers into a programme, as whoever imports them does. */
export async function readInto(ground: Ground, programme_id: number, files: readonly SentFile[]) {
  const outcome = await importFiles(ground, houseScope, { programme_id, files })
  if (isRefusal(outcome)) throw new Error(outcome.refused)
}
