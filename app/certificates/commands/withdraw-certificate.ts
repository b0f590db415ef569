import type { Visitor } from '../../access/visitor.ts'
import { occasionOf } from '../../courses/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { certificateOf } from '../queries/certificates.ts'
import { lockOccasion } from './lock-occasion.ts'

export type Withdrawal = { occasion_id: number; certificate_id: number; reason: string }

/** A certificate that is valid no more; another can be issued. Once, however often it is sent. Refuses `not-found` (occasion or certificate). */
export async function withdrawCertificate(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, certificate_id, reason }: Withdrawal,
): Promise<{ id: number } | Refusal> {
  if (!(await occasionOf(tx.db, visitor, occasion_id))) return refuse('not-found')
  await lockOccasion(tx, occasion_id)
  const certificate = await certificateOf(tx.db, { id: certificate_id, occasion_id })
  if (!certificate) return refuse('not-found')
  if (certificate.withdrawn_on !== null) return { id: certificate.id }
  await tx.db
    .updateTable('certificate')
    .set(eb => ({
      withdrawn_on: tx.clock.today(),
      withdrawn_because: reason,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', certificate.id)
    .execute()
  await note(tx, {
    action: 'certificate-withdrawn',
    subject: 'certificate',
    subject_id: certificate.id,
    programme_id: visitor.programme,
    person_id: certificate.person_id,
    about: { occasion_id, kind: certificate.kind, reason },
  })
  return { id: certificate.id }
}
