import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Language } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type RejectedSheet, rejectedSheets } from '../queries/rejected-sheets.ts'

/** The rejected rows hold personal numbers, so whoever takes them out leaves a line. Refuses `import-not-found`. */
export async function takeOutRejections(
  tx: Tx,
  about: { programme_id: number; import_id: number; language: Language },
): Promise<RejectedSheet[] | Refusal<'import-not-found'>> {
  const sheets = await rejectedSheets(tx.db, tx.vault, about)
  if (!sheets) return refuse('import-not-found')
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  await note(tx, {
    action: 'rejected-rows-taken-out',
    programme_id: about.programme_id,
    subject: 'import',
    subject_id: about.import_id,
    about: { rows },
  })
  return sheets
}
