import { ATTENDANCE_REGISTER } from '../../attendance/rules/read-attendance.ts'
import { COMPANY_REGISTER } from '../../companies/rules/read-company.ts'
import { COURSE_REGISTER } from '../../courses/rules/read-course.ts'
import { OCCASION_REGISTER } from '../../courses/rules/read-occasion.ts'
import { numberTold } from '../../foundation/personal-numbers.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { sheetsIn } from '../../foundation/registers/open.ts'
import { type Recognised, type Register, recognise } from '../../foundation/registers/register.ts'
import type { SentFile, Sheet } from '../../foundation/registers/sheet.ts'
import { PERSON_REGISTER } from '../../people/rules/read-person.ts'

/** In the order in which they are read, whatever order they come in: each rests on those before it. */
const REGISTERS = [
  COMPANY_REGISTER,
  PERSON_REGISTER,
  COURSE_REGISTER,
  OCCASION_REGISTER,
  ATTENDANCE_REGISTER,
] as const
export type RegisterName = (typeof REGISTERS)[number]['name']
/** What files of registers are called at the end. */
export const REGISTER_ENDINGS = ['.csv', '.tsv', '.txt', '.xlsx', '.xlsm'] as const
export const REGISTER_NAMES = REGISTERS.map(register => register.name)

/** Columns that our own file of rejected rows adds. They come back with mended rows and mean nothing then. */
export const OUR_COLUMNS = { row: { sv: 'Rad', en: 'Row' }, reason: { sv: 'Orsak', en: 'Reason' } } as const
const OURS: readonly string[] = Object.values(OUR_COLUMNS).flatMap(names => Object.values(names))

/** A register in an upload; `position` tells it from another sheet of the same register. */
export type SentRegister = Recognised<RegisterName> & { position: number }

export type Upload = {
  registers: SentRegister[]
  /** Files and sheets that are no register. */
  aside: { file: string; sheet: string }[]
}

export type UploadCode =
  | 'no-register'
  | 'columns-missing'
  | 'open-document'
  | 'old-workbook'
  | 'damaged-file'
  | 'not-a-register'
  | 'stray-quote'
  | 'name-tells-number'

/** The registers in the files sent, in their order. Refuses the whole when a file cannot be read or a register lacks a column. */
export async function readUpload(files: readonly SentFile[]): Promise<Upload | Refusal<UploadCode>> {
  // A name stands in lists, on pages and in the trail's files.
  if (files.some(file => numberTold(file.name) !== null)) return refuse('name-tells-number')
  const upload: Upload = { registers: [], aside: [] }
  for (const file of files) {
    const sheets = await sheetsIn(file)
    if (isRefusal(sheets)) return sheets
    for (const sheet of sheets) {
      const refusal = addSheet(upload, sheet)
      if (refusal) return refusal
    }
  }
  if (upload.registers.length === 0)
    return refuse('no-register', { about: { files: files.map(file => file.name).join(', ') } })
  return { ...upload, registers: inOrder(upload.registers) }
}

function addSheet({ registers, aside }: Upload, sheet: Sheet): Refusal<'columns-missing'> | null {
  const known = recognise<RegisterName>(sheet, REGISTERS)
  if (!known) {
    aside.push({ file: sheet.file, sheet: sheet.name })
    return null
  }
  if (known.missing_required.length > 0)
    return refuse('columns-missing', {
      about: {
        file: sheet.file,
        sheet: sheet.name,
        register: known.register,
        columns: known.missing_required.join(', '),
      },
    })
  const unknown = known.unknown.filter(name => !OURS.includes(name))
  registers.push({ ...known, unknown, position: 0 })
  return null
}

const inOrder = (registers: readonly SentRegister[]): SentRegister[] =>
  registers
    .toSorted((a, b) => REGISTER_NAMES.indexOf(a.register) - REGISTER_NAMES.indexOf(b.register))
    .map((register, at) => ({ ...register, position: at + 1 }))

export const registerNamed = (name: RegisterName): Register<RegisterName> =>
  REGISTERS.find(register => register.name === name)!
