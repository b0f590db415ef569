import { sql } from 'kysely'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { Into } from '../../foundation/registers/rows-as-table.ts'
import type { SentFile } from '../../foundation/registers/sheet.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, type Scope, type Tx, transact } from '../../foundation/transact.ts'
import { knownOf } from '../queries/known.ts'
import type { Difference, Taking } from '../rules/differing.ts'
import { type Judgement, judge } from '../rules/judge.ts'
import { type ImportReport, keptReport, reportOf } from '../rules/report.ts'
import { readUpload, type Upload, type UploadCode } from '../rules/upload.ts'
import { digestOfFiles } from './keep.ts'
import { writeImport } from './write-import.ts'

const LOCK = 7_270_003

export type Sent = {
  programme_id: number
  files: readonly SentFile[]
  /** Which values are taken over what is kept: none when it is not said. */
  taking?: Taking
}
export type Imported = { import_id: number; report: ImportReport; differences: readonly Difference[] }

/** Reads registers and carries them out at once, in one transaction: for the command line and the demonstration. */
export async function importFiles(
  ground: Ground,
  scope: Scope,
  sent: Sent,
): Promise<Imported | Refusal<UploadCode>> {
  const upload = await readUpload(sent.files)
  if (isRefusal(upload)) return upload
  return transact(ground, scope, async tx => {
    const judged = await judgeUpload(tx, upload, sent)
    const at = tx.clock.now()
    const import_id = await insertImport(tx, sent, {
      report: judged.report,
      uploaded_at: at,
      carried_out_at: at,
    })
    const into = { programme_id: sent.programme_id, import_id }
    const report = await writtenReport(tx, into, { ...judged, taking: sent.taking ?? [] })
    await noteImport(tx, 'import-carried-out', { ...into, report })
    return { import_id, report, differences: judged.judgement.differences }
  })
}

/** Writes, and keeps which cells a room refused to take. */
export async function writtenReport(
  tx: Tx,
  into: Into,
  { judgement, report, taking }: { judgement: Judgement; report: ImportReport; taking: Taking },
): Promise<ImportReport> {
  const not_taken = await writeImport(tx, into, judgement, taking)
  if (not_taken.length === 0) return report
  const written = { ...report, not_taken }
  await tx.db
    .updateTable('import')
    .set({ counts: JSON.stringify(keptReport(written)) })
    .where('id', '=', into.import_id)
    .execute()
  return written
}

/**
 * Judges what was read against what is there: one import at a time in a programme, since what is judged must still be so when it is
 * written. Files are read before: that takes the time, and asks nothing of the database.
 */
export async function judgeUpload(
  tx: Tx,
  upload: Upload,
  { programme_id, taking = [] }: Pick<Sent, 'programme_id' | 'taking'>,
): Promise<{ judgement: Judgement; report: ImportReport }> {
  await sql`select pg_advisory_xact_lock(${LOCK}, ${programme_id})`.execute(tx.db)
  const judgement = judge(upload.registers, await knownOf(tx, programme_id))
  return { judgement, report: reportOf(upload, judgement, taking) }
}

export async function insertImport(
  tx: Tx,
  { programme_id, files }: Sent,
  kept: {
    report: ImportReport
    uploaded_at: Date
    carried_out_at: Date | null
    differences?: readonly Difference[]
  },
): Promise<number> {
  const { report, uploaded_at, carried_out_at, differences = [] } = kept
  const { id } = await tx.db
    .insertInto('import')
    .values({
      programme_id,
      uploaded_at,
      carried_out_at,
      uploaded_by: tx.scope.user_id,
      file_names: files.map(file => file.name),
      file_digest: digestOfFiles(files),
      differences_cipher: differences.length > 0 ? sealedDifferences(tx, differences) : null,
      counts: JSON.stringify(carried_out_at ? keptReport(report) : report),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const sealedDifferences = ({ vault }: Tx, differences: readonly Difference[]): Buffer =>
  vault.seal(
    JSON.stringify(
      differences.map(({ register, file, row, column, kept, told }) => ({
        register,
        file,
        row,
        column,
        kept,
        told,
      })),
    ),
  )

/** The one line of the trail that an import leaves: how many rows of each register became what. */
export const noteImport = (
  tx: Tx,
  action: string,
  { programme_id, import_id, report }: Omit<Imported, 'differences'> & { programme_id: number },
) =>
  note(tx, {
    action,
    programme_id,
    subject: 'import',
    subject_id: import_id,
    about: {
      changes_nothing: keptReport(report).changes_nothing,
      ...Object.fromEntries(Object.entries(report.account).filter(([, counts]) => counts.rows > 0)),
    },
  })
