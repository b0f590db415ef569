import { readdirSync, readFileSync } from 'node:fs'
import type { LocalDate } from '../../app/foundation/clock.ts'
import { dateIn } from '../../app/foundation/registers/cells.ts'
import { csvOf, recordsOf } from '../../app/foundation/registers/csv.ts'
import { decodeText } from '../../app/foundation/registers/decode.ts'
import type { SentFile } from '../../app/foundation/registers/sheet.ts'
import { personalNumber } from '../../app/people/rules/personal-number.ts'
import { registersOf } from '../registers.ts'

const FOLDER = new URL('./registers/', import.meta.url)

/** The registers of the invented programme, whole. */
export const exampleRegisters = (): SentFile[] =>
  readdirSync(FOLDER)
    .sort()
    .map(name => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }))

/** Registers of the same kind, so many times as large. */
export const generatedRegisters = (scale: number): SentFile[] => registersOf({ scale, seed: 2024 }).files

export const isAttendance = ({ name }: SentFile): boolean => name.startsWith('narvaro')

/** The registers as they would have looked on a day: later agreements, referrals and attendance are not there yet. */
export function registersUntil(files: readonly SentFile[], day: LocalDate): SentFile[] {
  return files.map(file => {
    const { head, rows } = tableOf(file)
    const isLater = (row: string[], column: string) => (dateIn(row[head.indexOf(column)] ?? '') ?? '') > day
    if (isAttendance(file))
      return packed(
        file,
        head,
        rows.filter(row => !isLater(row, 'Datum')),
      )
    if (!file.name.startsWith('foretag')) return file
    return packed(
      file,
      head,
      rows.map(row =>
        row.map((cell, at) =>
          ['Överenskommelse', 'Förmedlad'].includes(head[at]!) && isLater(row, head[at]!) ? '' : cell,
        ),
      ),
    )
  })
}

/** Who is to come, to what: the later attendance as bookings. Twelve digits, never written anywhere. */
export function bookingsOf(
  files: readonly SentFile[],
  day: LocalDate,
): { occasion: string; number: string }[] {
  const { head, rows } = tableOf(files.find(isAttendance)!)
  const cell = (row: string[], column: string) => row[head.indexOf(column)] ?? ''
  return rows.flatMap(row => {
    const found = personalNumber(cell(row, 'Personnummer'), day)
    return found && (dateIn(cell(row, 'Datum')) ?? '') > day
      ? [{ occasion: cell(row, 'Tillfälle'), number: found.number }]
      : []
  })
}

function tableOf({ bytes }: SentFile): { head: string[]; rows: string[][] } {
  const [head, ...rows] = recordsOf(decodeText(bytes), ';').map(record => record.cells.map(String))
  return { head: head!.map(name => name.replace(/^\ufeff/, '').trim()), rows }
}

const packed = ({ name }: SentFile, head: string[], rows: string[][]): SentFile => ({
  name,
  bytes: csvOf([head, ...rows]),
})
