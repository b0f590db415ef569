import { numberTold } from '../../foundation/personal-numbers.ts'
import type { Encoding } from '../../foundation/registers/decode.ts'
import type { ColumnTold } from '../../foundation/registers/rows.ts'
import { type Account, accountOfVerdicts, type Closer, closerOf } from './account.ts'
import { type Difference, type DifferingColumn, differingColumns, isTaken, type Taking } from './differing.ts'
import { changesNothing, type Judgement } from './judge.ts'
import type { RegisterName, UnreadFile, Upload } from './upload.ts'

/** What an upload holds and what becomes of it: shown before it is carried out, kept after. No personal data. */
export type ImportReport = {
  account: Account
  sheets: SheetReport[]
  /** Sheets that are no register, beside one that is. */
  aside: { file: string; sheet: string }[]
  /** Hidden sheets, which are not read. */
  hidden?: { file: string; sheet: string }[]
  /** Files that could not be read, and why. */
  unread?: UnreadFile[]
  /** Rejected rows of which more is known than their code. */
  closer?: Closer[]
  /** Cells that could not be read and were taken as empty. */
  unreadable: Told[]
  /** Rows whose cells say something else than what is kept, by column. */
  differing?: DifferingColumn[]
  /** Of those whose new values were to be taken: the ones that the room refused, and why. */
  not_taken?: NotTaken[]
  /** Of before, with something filled that was empty. */
  filled: { companies: number; occasions: number }
  /** Those who were here and become protected: told to the one who is to confirm, and kept no longer than that. */
  newly_protected?: number
  /** Rows of attendance on days that had not come. */
  attendance_to_come?: number
  changes_nothing: boolean
}

/** A cell whose value was not taken: the code with which the room refused it. */
export type NotTaken = Pick<Difference, 'register' | 'file' | 'row' | 'column'> & { code: string }

/** Cells of a column; what was kept before rows were named has none of those. */
export type Told = { register: RegisterName; column: string; rows: number } & Partial<ColumnTold>

export type SheetReport = {
  position: number
  file: string
  sheet: string
  register: RegisterName
  /** What stands in the sheet's own header. */
  header: string[]
  /** Which header was read as which column. */
  columns: { column: string; header: string }[]
  /** Headers that nobody knows: kept aside. */
  unknown: string[]
  /** Columns that are not there: read as empty. */
  missing: string[]
  /** How its text was read, where that is not as most are. */
  encoding?: Encoding
  /** Rows that were hidden in the workbook, and are read. */
  hidden_rows?: number
}

const USUAL: readonly (Encoding | undefined)[] = [undefined, 'utf-8', 'utf-16', 'windows-1252']

export const reportOf = (
  { registers, aside, hidden, unread }: Upload,
  judgement: Judgement,
  taking: Taking,
): ImportReport => ({
  account: accountOfVerdicts(judgement.verdicts),
  sheets: registers.map(({ position, sheet, register, header, places, unknown, missing }) => {
    const heads = header.cells.map(cell => withoutNumber(String(cell ?? '').trim()))
    const columns = [...places].map(([column, at]) => ({ column, header: heads[at] ?? '' }))
    return {
      position,
      file: sheet.file,
      sheet: withoutNumber(sheet.name),
      register,
      header: heads,
      columns,
      unknown: unknown.map(withoutNumber),
      missing,
      ...(USUAL.includes(sheet.encoding) ? {} : { encoding: sheet.encoding! }),
      ...(sheet.hidden_rows ? { hidden_rows: sheet.hidden_rows } : {}),
    }
  }),
  aside: named(aside),
  hidden: named(hidden),
  unread: unread.map(({ about, ...file }) => ({ ...file, about: withoutNumbers(about) })),
  closer: closerOf(judgement.verdicts),
  differing: differingColumns(judgement.differences, taking),
  unreadable: judgement.unreadable.flatMap(({ register, columns }) =>
    [...columns].map(([column, told]) => ({ register, column, ...told })),
  ),
  filled: { companies: judgement.filled_companies.length, occasions: judgement.filled_occasions.length },
  newly_protected: judgement.newly_protected.length,
  attendance_to_come: judgement.attendance_to_come,
  changes_nothing: changesNothing(judgement) && !judgement.differences.some(cell => isTaken(taking, cell)),
})

/** What is kept of it once it has been carried out: nothing that says when somebody became protected, nor that this was all that changed. */
export function keptReport({ newly_protected: _, ...report }: ImportReport): ImportReport {
  const { account, filled, differing = [] } = report
  const isNew = Object.values(account).some(counts => counts.accepted > 0)
  return {
    ...report,
    changes_nothing: !isNew && filled.companies + filled.occasions === 0 && !differing.some(one => one.taken),
  }
}

const named = (sheets: readonly { file: string; sheet: string }[]) =>
  sheets.map(({ file, sheet }) => ({ file, sheet: withoutNumber(sheet) }))

const withoutNumbers = (about: UnreadFile['about']): UnreadFile['about'] =>
  Object.fromEntries(
    Object.entries(about).map(([key, told]) => [key, typeof told === 'string' ? withoutNumber(told) : told]),
  )

/** What stands in a file beside its rows is shown and kept. */
const withoutNumber = (text: string): string => (numberTold(text) === null ? text : '…')
