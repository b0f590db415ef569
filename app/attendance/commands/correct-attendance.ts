import type { Visitor } from '../../access/visitor.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { attendanceOf, dayOf } from '../queries.ts'
import { correctionRefusal, keepsSignature, mostPossible } from '../rules/correction.ts'

export type Correction = {
  occasion_id: number
  attendance_id: number
  /** The version that was read. */
  version: number
  quarters: Quarters
  is_signed: boolean
  reason: string
}

/**
 * Puts a row right and keeps what it was, and why. Other hours that stay signed are signed anew, on paper.
 * Refuses `not-found`, `changed-by-other`, `reason-missing`, `nothing-changed`, `longer-than-session`, `nothing-to-sign`.
 */
export async function correctAttendance(
  tx: Tx,
  visitor: Visitor,
  correction: Correction,
): Promise<{ id: number } | Refusal> {
  const { occasion_id, attendance_id, version, quarters, is_signed, reason } = correction
  const row = await attendanceOf(tx.db, visitor, occasion_id, attendance_id)
  if (!row) return refuse('not-found')
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
    ? { signed_at: tx.clock.now(), signed_by: who, signed_how: 'paper' as const }
    : { signed_at: null, signed_by: null, signed_how: null }
  await tx.db
    .updateTable('attendance')
    .set({ quarters, version: version + 1, ...(keepsSignature(before, after) ? {} : anew) })
    .where('id', '=', row.id)
    .execute()
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
  await note(tx, {
    action: 'attendance-corrected',
    subject: 'attendance',
    subject_id: row.id,
    programme_id,
    person_id: row.person_id,
    about: { occasion_id, held_on: row.held_on, reason: reason.trim() },
    changed: changesBetween(before, after),
  })
  await tx.tell({ what: 'attendance-changed', programme_id, attendance_ids: [row.id] })
  return { id: row.id }
}
