import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, reading, type Scope, type Tx, transact } from '../../foundation/transact.ts'
import type { Taking } from '../rules/differing.ts'
import { keptReport } from '../rules/report.ts'
import { type ImportCode, unconfirmedRefusal } from '../rules/unconfirmed.ts'
import { readUpload, type UploadCode } from '../rules/upload.ts'
import { type Imported, judgeUpload, noteImport, writtenReport } from './import-files.ts'
import { forgetImports } from './preview-import.ts'

type Uploaded = { programme_id: number; import_id: number }
export type Chosen = Uploaded & { taking?: Taking }

/**
 * Carries out an upload that has been previewed, judged once more against what is there now, with the new values that were chosen; the
 * kept files are forgotten.
 * Refuses `import-not-found` and `already-carried-out`.
 */
export async function carryOutImport(
  ground: Ground,
  scope: Scope,
  { taking = [], ...into }: Chosen,
): Promise<Imported | Refusal<ImportCode | UploadCode>> {
  const upload = await readUpload(await keptFiles(ground, scope, into))
  return transact(ground, scope, async tx => {
    const refusal = await refusalOf(tx, into)
    if (refusal) return refusal
    if (isRefusal(upload)) return upload
    const judged = await judgeUpload(tx, upload, { programme_id: into.programme_id, taking })
    await tx.db.deleteFrom('import_file').where('import_id', '=', into.import_id).execute()
    await tx.db.deleteFrom('import_rejection').where('import_id', '=', into.import_id).execute()
    await tx.db
      .updateTable('import')
      .set({
        carried_out_at: tx.clock.now(),
        differences_cipher: null,
        counts: JSON.stringify(keptReport(judged.report)),
      })
      .where('id', '=', into.import_id)
      .execute()
    const report = await writtenReport(tx, into, { ...judged, taking })
    await noteImport(tx, 'import-carried-out', { ...into, report })
    return { import_id: into.import_id, report, differences: judged.judgement.differences }
  })
}

/** Throws an upload away that has been previewed. Refuses as `carryOutImport` does. */
export function discardImport(
  ground: Ground,
  scope: Scope,
  into: Uploaded,
): Promise<{ import_id: number } | Refusal<ImportCode>> {
  return transact(ground, scope, async tx => {
    const refusal = await refusalOf(tx, into)
    if (refusal) return refusal
    await forgetImports(tx.db, [into.import_id])
    await note(tx, {
      action: 'import-discarded',
      programme_id: into.programme_id,
      subject: 'import',
      subject_id: into.import_id,
    })
    return { import_id: into.import_id }
  })
}

/** Holds the upload until the transaction is over, so that two who confirm at once do not both carry it out. */
async function refusalOf(
  { db }: Tx,
  { programme_id, import_id }: Uploaded,
): Promise<Refusal<ImportCode> | null> {
  const upload = await db
    .selectFrom('import')
    .select('carried_out_at')
    .where('id', '=', import_id)
    .where('programme_id', '=', programme_id)
    .forUpdate()
    .executeTakeFirst()
  return unconfirmedRefusal(upload)
}

/** None where it has been carried out or thrown away already. */
async function keptFiles(ground: Ground, scope: Scope, { programme_id, import_id }: Uploaded) {
  const files = await reading(ground, scope, db =>
    db
      .selectFrom('import_file')
      .select(['name', 'cipher'])
      .where('import_id', '=', import_id)
      .where('programme_id', '=', programme_id)
      .orderBy('position')
      .execute(),
  )
  return files.map(({ name, cipher }) => ({ name, bytes: ground.vault.openBytes(cipher) }))
}
