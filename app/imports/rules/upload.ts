import { ANSWER_REGISTER } from '../../assessments/rules/read-answer.ts'
import { ATTENDANCE_REGISTER } from '../../attendance/rules/read-attendance.ts'
import { COMPANY_REGISTER } from '../../companies/rules/read-company.ts'
import { COMPETENCE_REGISTER } from '../../competences/rules/read-competence.ts'
import { LEVEL_REGISTER } from '../../competences/rules/read-level.ts'
import { COURSE_REGISTER } from '../../courses/rules/read-course.ts'
import { OCCASION_REGISTER } from '../../courses/rules/read-occasion.ts'
import { numberTold } from '../../foundation/personal-numbers.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { type FileCode, sheetsIn } from '../../foundation/registers/open.ts'
import { type Recognised, type Register, recognise } from '../../foundation/registers/register.ts'
import type { SentFile, Sheet } from '../../foundation/registers/sheet.ts'
import { PERSON_REGISTER } from '../../people/rules/read-person.ts'
import { STEP_REGISTER } from '../../staircase/rules/read-step.ts'

/** In the order in which they are read, whatever order they come in: each rests on those before it. */
const REGISTERS = [
  COMPANY_REGISTER,
  PERSON_REGISTER,
  COURSE_REGISTER,
  OCCASION_REGISTER,
  ATTENDANCE_REGISTER,
  ANSWER_REGISTER,
  COMPETENCE_REGISTER,
  LEVEL_REGISTER,
  STEP_REGISTER,
] as const
export type RegisterName = (typeof REGISTERS)[number]['name']
/** What files of registers are called at the end. */
export const REGISTER_ENDINGS = ['.csv', '.tsv', '.txt', '.xlsx', '.xlsm'] as const
export const REGISTER_NAMES = REGISTERS.map(register => register.name)

/** Whether this names a column whose values can be taken over what is kept (`foretag:Anställda`); attendance is corrected one by one. */
export const isColumnToTake = (key: string): boolean =>
  REGISTERS.filter(register => register !== ATTENDANCE_REGISTER).some(({ name, columns }) =>
    columns.some(column => key === `${name}:${column.name}`),
  )

/** Columns that our own file of rejected rows adds. They come back with mended rows and mean nothing then. */
export const OUR_COLUMNS = { row: { sv: 'Rad', en: 'Row' }, reason: { sv: 'Orsak', en: 'Reason' } } as const
const OURS: readonly string[] = Object.values(OUR_COLUMNS).flatMap(names => Object.values(names))

/** A register in an upload; `position` tells it from another sheet of the same register. */
export type SentRegister = Recognised<RegisterName> & { position: number }

export type Upload = {
  registers: SentRegister[]
  /** Sheets that are no register, in a workbook that has one. */
  aside: { file: string; sheet: string }[]
  /** Sheets of a workbook that are hidden: nobody saw what stands there, so that it is not read. */
  hidden: { file: string; sheet: string }[]
  /** Files, or a sheet of one, that could not be read: why, and what the sentence needs. */
  unread: UnreadFile[]
}

export type UnreadCode = FileCode | 'no-register' | 'columns-missing' | 'only-hidden-sheets'
export type UnreadFile = { file: string; code: UnreadCode; about: Record<string, string | number> }
export type UploadCode = UnreadCode | 'name-tells-number'

/**
 * The registers in the files sent, in their order, and the files that could not be read. Refuses the whole, with why the first was not
 * read, when none could be.
 */
export async function readUpload(files: readonly SentFile[]): Promise<Upload | Refusal<UploadCode>> {
  // A name stands in lists, on pages and in the trail's files.
  if (files.some(file => numberTold(file.name) !== null)) return refuse('name-tells-number')
  const upload: Upload = { registers: [], aside: [], hidden: [], unread: [] }
  for (const file of files) {
    const sheets = await sheetsIn(file)
    if (isRefusal(sheets)) leaveUnread(upload, file, sheets)
    else addSheets(upload, file, sheets)
  }
  const [first, ...others] = upload.unread
  if (upload.registers.length > 0 || !first) return { ...upload, registers: inOrder(upload.registers) }
  const isSame = others.every(other => other.code === 'no-register' && first.code === 'no-register')
  return refuse(first.code, {
    about: { ...first.about, ...(isSame ? { file: files.map(file => file.name).join(', ') } : {}) },
  })
}

const leaveUnread = ({ unread }: Upload, { name: file }: SentFile, refusal: Refusal<UnreadCode>) =>
  unread.push({ file, code: refusal.refused, about: { ...refusal.about, file } })

/** Every sheet is a register, kept aside, hidden, or not read and told why; a file of which nothing was read is told of as such. */
function addSheets(upload: Upload, file: SentFile, sheets: readonly Sheet[]): void {
  const shown = sheets.filter(sheet => !sheet.is_hidden && sheet.rows.length > 0)
  const hidden = sheets.filter(sheet => sheet.is_hidden)
  const read = shown.map(registerIn)
  const registers = read.flatMap(one => (one === null || isRefusal(one) ? [] : one))
  const broken = read.flatMap(one => (one !== null && 'refused' in one ? one : []))
  upload.registers.push(...registers)
  for (const refusal of broken) leaveUnread(upload, file, refusal)
  const names = (some: readonly Sheet[]) => some.map(sheet => ({ file: sheet.file, sheet: sheet.name }))
  upload.hidden.push(...names(hidden))
  if (registers.length + broken.length > 0)
    upload.aside.push(...names(shown.filter((_, at) => read[at] === null)))
  else
    leaveUnread(
      upload,
      file,
      refuse(shown.length > 0 ? 'no-register' : hidden.length > 0 ? 'only-hidden-sheets' : 'empty-file'),
    )
}

function registerIn(sheet: Sheet): SentRegister | Refusal<'columns-missing'> | null {
  const known = recognise<RegisterName>(sheet, REGISTERS)
  if (!known) return null
  if (known.missing_required.length > 0)
    return refuse('columns-missing', {
      about: {
        sheet: sheet.name,
        register: known.register,
        columns: known.missing_required.join(', '),
      },
    })
  return { ...known, unknown: known.unknown.filter(name => !OURS.includes(name)), position: 0 }
}

const inOrder = (registers: readonly SentRegister[]): SentRegister[] =>
  registers
    .toSorted((a, b) => REGISTER_NAMES.indexOf(a.register) - REGISTER_NAMES.indexOf(b.register))
    .map((register, at) => ({ ...register, position: at + 1 }))

export const registerNamed = (name: RegisterName): Register<RegisterName> =>
  REGISTERS.find(register => register.name === name)!
