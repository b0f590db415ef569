import type { Db } from '../../foundation/database.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import type { Vault } from '../../foundation/vault.ts'
import { closerReasons, type RejectionCode, registerNames, rejectionReasons } from '../messages.ts'
import { OUR_COLUMNS, type RegisterName } from '../rules/upload.ts'
import { importOf, rejectedRows } from './imports.ts'

/** A sheet to keep as a file. */
export type RejectedSheet = {
  position: number
  register: RegisterName
  name: string
  heads: string[]
  rows: string[][]
}

/** What became of a code: the sentence of what is known closer, its own, or the code itself when a later program wrote it. */
export const reasonOf = (code: string, language: Language, closer?: string | null): string =>
  (closer && spoken(closerReasons, language)[closer as keyof typeof closerReasons]) ||
  spoken(rejectionReasons, language)[code as RejectionCode] ||
  code

/**
 * The rejected rows of an upload as they were sent, with row number and reason in columns of their own, one sheet for each
 * that was sent. They can be mended and sent again as they are. Personal data; null when there is no such import.
 */
export async function rejectedSheets(
  db: Db,
  vault: Vault,
  about: { programme_id: number; import_id: number; language: Language },
): Promise<RejectedSheet[] | null> {
  const upload = await importOf(db, about.programme_id, about.import_id)
  if (!upload) return null
  const { language } = about
  const rows = Map.groupBy(await rejectedRows(db, vault, about), row => row.sheet)
  return upload.report.sheets.flatMap(({ position, register, header }) => {
    const rejected = rows.get(position)
    if (!rejected) return []
    return {
      position,
      register,
      name: spoken(registerNames, language)[register],
      heads: [...header, OUR_COLUMNS.row[language], OUR_COLUMNS.reason[language]],
      rows: rejected.map(({ cells, row_number, code, closer }) => [
        ...header.map((_, at) => cells[at] ?? ''),
        String(row_number),
        reasonOf(code, language, closer),
      ]),
    }
  })
}
