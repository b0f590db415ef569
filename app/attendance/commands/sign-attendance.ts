import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { attendanceOf } from '../queries.ts'
import { type SignedHow, signatureRefusal } from '../rules/signing.ts'

export type Signature = { occasion_id: number; attendance_id: number; version: number; signed_how: SignedHow }

/** Attended time is signed. Refuses `not-found`, `changed-by-other`, `already-signed`, `nothing-to-sign`. */
export async function signAttendance(
  tx: Tx,
  visitor: Visitor,
  signature: Signature,
): Promise<{ id: number } | Refusal> {
  const { occasion_id, attendance_id, version, signed_how } = signature
  const row = await attendanceOf(tx.db, visitor, occasion_id, attendance_id)
  if (!row) return refuse('not-found')
  const refusal = signatureRefusal(row)
  if (refusal) return refusal
  const signed = await tx.db
    .updateTable('attendance')
    .set({
      signed_at: tx.clock.now(),
      signed_by: tx.scope.user_id ?? tx.scope.role,
      signed_how,
      version: version + 1,
    })
    .where('id', '=', row.id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!signed) return refuse('changed-by-other')
  const programme_id = visitor.programme!
  await note(tx, {
    action: 'attendance-signed',
    subject: 'attendance',
    subject_id: row.id,
    programme_id,
    person_id: row.person_id,
    about: { occasion_id, held_on: row.held_on, quarters: row.quarters, signed_how },
  })
  await tx.tell({ what: 'attendance-changed', programme_id, attendance_ids: [row.id] })
  return signed
}
