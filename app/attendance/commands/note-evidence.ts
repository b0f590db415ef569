import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Unproved, unprovedRows } from '../queries/unproved.ts'
import { attendanceChanged } from '../rules/events.ts'
import type { EvidenceKind } from '../rules/evidence.ts'
import type { Read } from '../rules/own-hours.ts'

type Evidence = { read: readonly Read[]; reference: string; given_on: LocalDate }

/**
 * The portal’s receipt, or where the original on paper lies, for many hours of a session at once. Hours that nobody has signed are signed by
 * it; those that are signed otherwise keep that, and nobody signs twice. Refuses `hours-changed` where something is not as it was read,
 * `given-later`, `given-before` (before the session).
 */
export async function noteEvidence(
  tx: Tx,
  visitor: Visitor,
  { session_id, read, reference, given_on }: Evidence & { session_id: number },
): Promise<{ id: number; noted: number } | Refusal> {
  await tx.db
    .selectFrom('attendance')
    .select('id')
    .where('session_id', '=', session_id)
    .orderBy('id')
    .forUpdate()
    .execute()
  const waiting = new Map(
    (await unprovedRows(tx.db, visitor, session_id)).map(row => [row.attendance_id, row]),
  )
  const rows = read.flatMap(one => {
    const row = waiting.get(one.attendance_id)
    return row && row.quarters === one.quarters ? [row] : []
  })
  if (rows.length !== read.length) return refuse('hours-changed')
  const [first] = rows
  if (!first) return refuse('hours-changed')
  if (given_on > tx.clock.today()) return refuse('given-later', { field: 'given_on' })
  if (given_on < first.held_on) return refuse('given-before', { field: 'given_on' })
  await keepEvidence(tx, visitor.programme!, { kind: first.binds, rows, reference, given_on })
  await signBy(
    tx,
    first.binds,
    rows.filter(row => !row.is_signed),
  )
  for (const row of rows)
    await note(tx, {
      action: 'attendance-evidence-noted',
      subject: 'attendance',
      subject_id: row.attendance_id,
      programme_id: visitor.programme,
      person_id: row.person_id,
      about: { held_on: row.held_on, quarters: row.quarters, kind: first.binds, reference },
    })
  const attendance_ids = rows.map(row => row.attendance_id)
  await tx.tell(attendanceChanged({ programme_id: visitor.programme!, attendance_ids, done: 'signed' }))
  return { id: session_id, noted: rows.length }
}

type Kept = {
  kind: EvidenceKind
  rows: readonly Pick<Unproved, 'attendance_id' | 'quarters'>[]
  reference: string
  given_on: LocalDate
  /** The list on paper that it was keyed from, where it is kept. */
  sheet_id?: number | null
}

/** Kept for just these quarter-hours; the same noted again is noted once. */
export const keepEvidence = (
  tx: Tx,
  programme_id: number,
  { kind, rows, reference, given_on, sheet_id = null }: Kept,
) =>
  tx.db
    .insertInto('attendance_evidence')
    .values(
      rows.map(({ attendance_id, quarters }) => ({
        ...{ programme_id, attendance_id, kind, quarters, reference, given_on, sheet_id },
        noted_at: tx.clock.now(),
        noted_by: tx.scope.user_id ?? tx.scope.role,
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()

async function signBy(tx: Tx, signed_how: EvidenceKind, rows: readonly Unproved[]) {
  if (rows.length === 0) return
  await tx.db
    .updateTable('attendance')
    .set({
      signed_at: tx.clock.now(),
      signed_by: tx.scope.user_id ?? tx.scope.role,
      signed_how,
      version: sql<number>`version + 1`,
    })
    .where(
      'id',
      'in',
      rows.map(row => row.attendance_id),
    )
    .execute()
}
