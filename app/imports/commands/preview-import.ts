import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { type Ground, type Scope, type Tx, transact } from '../../foundation/transact.ts'
import { readUpload, type UploadCode } from '../rules/upload.ts'
import { type Imported, insertImport, judgeUpload, noteImport, type Sent } from './import-files.ts'
import { keepRejections } from './keep.ts'

/** An upload that nobody has confirmed holds personal data for no use. */
const HOURS_UNTIL_FORGOTTEN = 24

/** Reads registers, says what would become of them and keeps them sealed until someone confirms. Nothing else is changed. */
export async function previewImport(
  ground: Ground,
  scope: Scope,
  sent: Sent,
): Promise<Imported | Refusal<UploadCode>> {
  const upload = await readUpload(sent.files)
  if (isRefusal(upload)) return upload
  return transact(ground, scope, async tx => {
    const judged = await judgeUpload(tx, upload, sent)
    await forgetUnconfirmed(tx, sent.programme_id)
    const import_id = await insertImport(tx, sent, {
      report: judged.report,
      uploaded_at: tx.clock.now(),
      carried_out_at: null,
      differences: judged.judgement.differences,
    })
    await keepFiles(tx, import_id, sent)
    await keepRejections(tx, { programme_id: sent.programme_id, import_id }, judged.judgement.verdicts)
    await noteImport(tx, 'import-uploaded', {
      programme_id: sent.programme_id,
      import_id,
      report: judged.report,
    })
    return { import_id, report: judged.report, differences: judged.judgement.differences }
  })
}

const keepFiles = ({ db, vault }: Tx, import_id: number, { programme_id, files }: Sent) =>
  db
    .insertInto('import_file')
    .values(
      files.map((file, at) => ({
        import_id,
        programme_id,
        position: at + 1,
        name: file.name,
        cipher: vault.sealBytes(file.bytes),
      })),
    )
    .execute()

async function forgetUnconfirmed({ db, clock }: Tx, programme_id: number): Promise<void> {
  const before = new Date(clock.now().getTime() - HOURS_UNTIL_FORGOTTEN * 3_600_000)
  const stale = await db
    .selectFrom('import')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('carried_out_at', 'is', null)
    .where('uploaded_at', '<', before)
    .execute()
  await forgetImports(
    db,
    stale.map(one => one.id),
  )
}

/** Uploads that were never carried out, and all that was kept of them. */
export async function forgetImports(db: Tx['db'], ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await db.deleteFrom('import_file').where('import_id', 'in', ids).execute()
  await db.deleteFrom('import_rejection').where('import_id', 'in', ids).execute()
  await db.deleteFrom('import').where('id', 'in', ids).execute()
}
