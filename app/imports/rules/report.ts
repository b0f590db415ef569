import { type Account, accountOfVerdicts } from './account.ts'
import { changesNothing, type Judgement } from './judge.ts'
import type { RegisterName, Upload } from './upload.ts'

/** What an upload holds and what becomes of it: shown before it is carried out, kept after. No personal data. */
export type ImportReport = {
  account: Account
  sheets: SheetReport[]
  /** Files and sheets that are no register. */
  aside: { file: string; sheet: string }[]
  /** Cells that could not be read and were taken as empty. */
  unreadable: { register: RegisterName; column: string; rows: number }[]
  /** Of before, with something filled that was empty. */
  filled: { companies: number; occasions: number }
  /** Those who were here and become protected: told to the one who is to confirm, and kept no longer than that. */
  newly_protected?: number
  changes_nothing: boolean
}

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
}

export const reportOf = ({ registers, aside }: Upload, judgement: Judgement): ImportReport => ({
  account: accountOfVerdicts(judgement.verdicts),
  sheets: registers.map(({ position, sheet, register, header, places, unknown, missing }) => {
    const heads = header.cells.map(cell => String(cell ?? '').trim())
    const columns = [...places].map(([column, at]) => ({ column, header: heads[at] ?? '' }))
    return {
      position,
      file: sheet.file,
      sheet: sheet.name,
      register,
      header: heads,
      columns,
      unknown,
      missing,
    }
  }),
  aside,
  unreadable: judgement.unreadable.flatMap(({ register, columns }) =>
    [...columns].map(([column, rows]) => ({ register, column, rows })),
  ),
  filled: { companies: judgement.filled_companies.length, occasions: judgement.filled_occasions.length },
  newly_protected: judgement.newly_protected.length,
  changes_nothing: changesNothing(judgement),
})

/** What is kept of it once it has been carried out: nothing that says when somebody became protected, nor that this was all that changed. */
export function keptReport({ newly_protected: _, ...report }: ImportReport): ImportReport {
  const { account, filled } = report
  const isNew = Object.values(account).some(counts => counts.accepted > 0)
  return { ...report, changes_nothing: !isNew && filled.companies + filled.occasions === 0 }
}
