import { sql } from 'kysely'
import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import type { SentFile } from '../../foundation/registers/sheet.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, type Scope, type Tx, transact } from '../../foundation/transact.ts'
import { knownOf } from '../queries/known.ts'
import { type Judgement, judge } from '../rules/judge.ts'
import { type ImportReport, keptReport, reportOf } from '../rules/report.ts'
import { readUpload, type UploadCode } from '../rules/upload.ts'
import { digestOfFiles } from './keep.ts'
import { writeImport } from './write-import.ts'

const LOCK = 7_270_003

export type Sent = { programme_id: number; files: readonly SentFile[] }
export type Imported = { import_id: number; report: ImportReport }

/** Reads registers and carries them out at once, in one transaction: for the command line and the demonstration. */
export function importFiles(
  ground: Ground,
  scope: Scope,
  sent: Sent,
): Promise<Imported | Refusal<UploadCode>> {
  return transact(ground, scope, async tx => {
    const judged = await judgeFiles(tx, sent)
    if (isRefusal(judged)) return judged
    const at = tx.clock.now()
    const import_id = await insertImport(tx, sent, {
      report: judged.report,
      uploaded_at: at,
      carried_out_at: at,
    })
    await writeImport(tx, { programme_id: sent.programme_id, import_id }, judged.judgement)
    await noteImport(tx, 'import-carried-out', {
      programme_id: sent.programme_id,
      import_id,
      report: judged.report,
    })
    return { import_id, report: judged.report }
  })
}

/** One import at a time in a programme: what is judged must still be so when it is written. */
export async function judgeFiles(
  tx: Tx,
  { programme_id, files }: Sent,
): Promise<{ judgement: Judgement; report: ImportReport } | Refusal<UploadCode>> {
  await sql`select pg_advisory_xact_lock(${LOCK}, ${programme_id})`.execute(tx.db)
  const upload = await readUpload(files)
  if (isRefusal(upload)) return upload
  const judgement = judge(upload.registers, await knownOf(tx, programme_id))
  return { judgement, report: reportOf(upload, judgement) }
}

export async function insertImport(
  tx: Tx,
  { programme_id, files }: Sent,
  kept: { report: ImportReport; uploaded_at: Date; carried_out_at: Date | null },
): Promise<number> {
  const { report, uploaded_at, carried_out_at } = kept
  const { id } = await tx.db
    .insertInto('import')
    .values({
      programme_id,
      uploaded_at,
      carried_out_at,
      uploaded_by: tx.scope.user_id,
      file_names: files.map(file => file.name),
      file_digest: digestOfFiles(files),
      counts: JSON.stringify(carried_out_at ? keptReport(report) : report),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The one line of the trail that an import leaves: how many rows of each register became what. */
export const noteImport = (
  tx: Tx,
  action: string,
  { programme_id, import_id, report }: Imported & { programme_id: number },
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
