import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'
import { identityOf } from '../../people/commands/sealed-identity.ts'
import { takenDownAs } from '../../people/queries/taken-down.ts'
import { attendanceChanged } from '../rules/events.ts'

/**
 * Whoever becomes protected waits nowhere by name: hours that can be nobody else’s become theirs at once, unsigned, for their handler to look at.
 * Notes nothing: the command that protects does.
 */
export async function takeOverWalkIns(
  tx: Tx,
  { programme_id, person_id }: { programme_id: number; person_id: number },
): Promise<void> {
  const known = await identityOf(tx, person_id)
  if (!known) return
  const { given_name, family_name } = known
  const attendance_ids: number[] = []
  for (const id of await takenDownAs(tx.db, { id: person_id, programme_id, given_name, family_name })) {
    const noted = await noteWalkIn(tx, { walk_in_id: id, person_id })
    if (noted !== null) attendance_ids.push(noted)
  }
  if (attendance_ids.length > 0)
    await tx.tell(attendanceChanged({ programme_id, attendance_ids, done: 'recorded' }))
}

/** The hours become somebody’s attendance, and the name is gone. Null where it does not wait, or something is noted of them already. */
export async function noteWalkIn(
  { db, clock }: Tx,
  { walk_in_id, person_id }: { walk_in_id: number; person_id: number },
): Promise<number | null> {
  const { rows } = await sql<{ id: number | null }>`
    select note_walk_in(${walk_in_id}, ${person_id}, ${clock.now()}) as id`.execute(db)
  return rows[0]!.id
}
