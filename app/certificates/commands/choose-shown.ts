import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { certificatesOf } from '../queries/certificates.ts'
import type { Shown } from '../rules/certificate.ts'

type Chosen = {
  programme_id: number
  person_id: number
  certificate: number
  version: number
  is_shared: boolean
  shows: readonly Shown[]
}

/**
 * What whoever checks a certificate is to see, chosen by its holder. The same twice is kept once. Refuses `not-found` (nobody else's
 * certificate is) and `changed-by-other` (it was chosen otherwise meanwhile, or has been withdrawn).
 */
export async function chooseShown(
  tx: Tx,
  { programme_id, person_id, certificate, version, is_shared, shows }: Chosen,
): Promise<{ id: number } | Refusal> {
  const own = await certificatesOf(tx.db, { programme_id, person_id })
  const kept = own.find(one => one.id === certificate)
  if (!kept) return refuse('not-found')
  const before = { is_shared: kept.is_shared, shows: kept.shows.join(', ') }
  const after = { is_shared, shows: shows.join(', ') }
  if (before.is_shared === after.is_shared && before.shows === after.shows) return { id: kept.id }
  const { numUpdatedRows } = await tx.db
    .updateTable('certificate')
    .set(eb => ({ is_shared, shows: [...shows], version: eb('version', '+', 1) }))
    .where('id', '=', kept.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return refuse('changed-by-other', { field: 'form' })
  await note(tx, {
    action: 'certificate-shown',
    subject: 'certificate',
    subject_id: kept.id,
    programme_id,
    person_id,
    about: { occasion_id: kept.occasion_id, is_shared, shows: after.shows },
  })
  return { id: kept.id }
}
