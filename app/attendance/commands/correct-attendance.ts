import type { Visitor } from '../../access/visitor.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type AttendanceRow, attendanceOf, dayOf } from '../queries.ts'
import { type Attended, correctionRefusal, keepsSignature, mostPossible } from '../rules/correction.ts'
import { attendanceChanged } from '../rules/events.ts'
import { objectionsEnd } from './objections.ts'

export type Correction = {
  occasion_id: number
  attendance_id: number
  /** The version that was read. */
  version: number
  quarters: Quarters
  is_signed: boolean
  reason: string
}

/** The corrected time of one row, and the version that was read. */
export type Change = Omit<Correction, 'occasion_id' | 'attendance_id'>
export type Corrected = { before: Attended; after: Attended }

/**
 * Puts a row right and keeps what it was, and why. Other hours that stay signed are signed anew, on paper.
 * Refuses `not-found`, `occasion-cancelled`, `occasion-closed`, `changed-by-other`, `reason-missing`, `nothing-changed`, `longer-than-session`, `nothing-to-sign`.
 */
export async function correctAttendance(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, attendance_id, ...change }: Correction,
): Promise<{ id: number } | Refusal> {
  const row = await attendanceOf(tx.db, visitor, occasion_id, attendance_id)
  if (!row) return refuse('not-found')
  const over = takesNobody(row)
  if (over) return over
  const corrected = await correctRow(tx, visitor, row, change)
  if (isRefusal(corrected)) return corrected
  await note(tx, {
    action: 'attendance-corrected',
    subject: 'attendance',
    subject_id: row.id,
    programme_id: visitor.programme,
    person_id: row.person_id,
    about: { occasion_id, held_on: row.held_on, reason: change.reason.trim() },
    changed: changesBetween(corrected.before, corrected.after),
  })
  return { id: row.id }
}

type Row = Pick<AttendanceRow, 'id' | 'person_id' | 'session_id' | 'quarters' | 'signed_at' | 'version'>

/** The part that is the same whoever the person is. Refuses as `correctAttendance`; notes nothing: its command does. */
export async function correctRow(
  tx: Tx,
  visitor: Visitor,
  row: Row,
  { version, quarters, is_signed, reason }: Change,
): Promise<Corrected | Refusal> {
  const locked = await tx.db
    .selectFrom('attendance')
    .select('version')
    .where('id', '=', row.id)
    .forUpdate()
    .executeTakeFirst()
  if (locked?.version !== version || row.version !== version) return refuse('changed-by-other')
  const before = { quarters: row.quarters, is_signed: row.signed_at !== null }
  const after = { quarters, is_signed }
  const { minutes, in_others } = await dayOf(tx.db, row.session_id, row.person_id)
  const refusal = correctionRefusal({ ...after, reason }, before, mostPossible(minutes, in_others))
  if (refusal) return refusal

  const who = tx.scope.user_id ?? tx.scope.role
  const anew = is_signed
    ? { signed_at: tx.clock.now(), signed_by: who, signed_how: 'paper' as const, signature_id: null }
    : { signed_at: null, signed_by: null, signed_how: null, signature_id: null }
  await tx.db
    .updateTable('attendance')
    .set({ quarters, version: version + 1, ...(keepsSignature(before, after) ? {} : anew) })
    .where('id', '=', row.id)
    .execute()
  if (quarters !== before.quarters) await objectionsEnd(tx, [row.id])
  const programme_id = visitor.programme!
  await tx.db
    .insertInto('attendance_correction')
    .values({
      programme_id,
      attendance_id: row.id,
      quarters_before: before.quarters,
      quarters_after: quarters,
      signed_before: before.is_signed,
      signed_after: is_signed,
      reason: reason.trim(),
      corrected_at: tx.clock.now(),
      corrected_by: who,
    })
    .execute()
  await tx.tell(attendanceChanged({ programme_id, attendance_ids: [row.id], done: 'corrected' }))
  return { before, after }
}
