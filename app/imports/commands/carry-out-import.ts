import { isRefusal, type Refusal } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, type Scope, type Tx, transact } from '../../foundation/transact.ts'
import type { Taking } from '../rules/differing.ts'
import { keptReport } from '../rules/report.ts'
import { type ImportCode, unconfirmedRefusal } from '../rules/unconfirmed.ts'
import type { UploadCode } from '../rules/upload.ts'
import { type Imported, judgeFiles, noteImport, writtenReport } from './import-files.ts'
import { forgetImports } from './preview-import.ts'

type Uploaded = { programme_id: number; import_id: number }
type Chosen = Uploaded & { taking?: Taking }

/**
 * Carries out an upload that has been previewed, judged once more against what is there now, with the new values that were chosen; the
 * kept files are forgotten.
 * Refuses `import-not-found` and `already-carried-out`.
 */
export function carryOutImport(
  ground: Ground,
  scope: Scope,
  { taking = [], ...into }: Chosen,
): Promise<Imported | Refusal<ImportCode | UploadCode>> {
  return transact(ground, scope, async tx => {
    const refusal = await refusalOf(tx, into)
    if (refusal) return refusal
    const judged = await judgeFiles(tx, {
      programme_id: into.programme_id,
      files: await keptFiles(tx, into.import_id),
      taking,
    })
    if (isRefusal(judged)) return judged
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

async function keptFiles({ db, vault }: Tx, import_id: number) {
  const files = await db
    .selectFrom('import_file')
    .select(['name', 'cipher'])
    .where('import_id', '=', import_id)
    .orderBy('position')
    .execute()
  return files.map(({ name, cipher }) => ({ name, bytes: vault.openBytes(cipher) }))
}
