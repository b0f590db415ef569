import type { Visitor } from '../../access/visitor.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { bindingOn } from '../../programmes/queries/binding.ts'
import { type AttendanceRow, attendanceOf } from '../queries.ts'
import { attendanceChanged } from '../rules/events.ts'
import { type SignedHow, signatureRefusal } from '../rules/signing.ts'

export type Signature = { occasion_id: number; attendance_id: number; version: number; signed_how: SignedHow }

/** Attended time is signed. Refuses `not-found`, `changed-by-other`, `already-signed`, `nothing-to-sign`, `other-signature-binds`. */
export async function signAttendance(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, attendance_id, ...how }: Signature,
): Promise<{ id: number } | Refusal> {
  const row = await attendanceOf(tx.db, visitor, occasion_id, attendance_id)
  if (!row) return refuse('not-found')
  if ((await bindingOn(tx.db, visitor.programme!, row.held_on)) !== 'ours')
    return refuse('other-signature-binds')
  const signed = await signRow(tx, visitor, row, how)
  if (isRefusal(signed)) return signed
  await note(tx, {
    action: 'attendance-signed',
    subject: 'attendance',
    subject_id: row.id,
    programme_id: visitor.programme,
    person_id: row.person_id,
    about: { occasion_id, held_on: row.held_on, quarters: row.quarters, signed_how: how.signed_how },
  })
  return signed
}

type Row = Pick<AttendanceRow, 'id' | 'quarters' | 'signed_at'>

/** The part that is the same whoever the person is. Refuses as `signAttendance`; notes nothing: its command does. */
export async function signRow(
  tx: Tx,
  visitor: Visitor,
  row: Row,
  { version, signed_how }: { version: number; signed_how: SignedHow | 'portal' },
): Promise<{ id: number } | Refusal> {
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
  await tx.tell(
    attendanceChanged({ programme_id: visitor.programme!, attendance_ids: [row.id], done: 'signed' }),
  )
  return signed
}
