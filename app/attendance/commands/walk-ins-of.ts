import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Tx } from '../../foundation/transact.ts'
import { identityOf } from '../../people/commands/sealed-identity.ts'
import { type WalkInFacts, walkInsAs, walkInsNotedAs } from '../queries/walk-ins-as.ts'
import { dayOf } from '../queries.ts'
import { mostPossible } from '../rules/correction.ts'
import { attendanceChanged } from '../rules/events.ts'
import { endWalkIns, noteLetGo } from './settle-walk-in.ts'

/**
 * Whoever becomes protected waits nowhere by name: hours that can be nobody else’s become theirs at once, unsigned, for their handler to look at,
 * and what cannot be theirs as well, since something is noted of them there or the day is full, waits no more. That the command notes: each has
 * the line of any other that ends, also what a company has said was theirs, whose own line is no longer shown. One without any would be theirs.
 */
export async function takeOverWalkIns(
  tx: Tx,
  { programme_id, person_id }: { programme_id: number; person_id: number },
): Promise<void> {
  const known = await identityOf(tx, person_id)
  if (!known) return
  const { given_name, family_name } = known
  const attendance_ids: number[] = []
  const left: WalkInFacts[] = []
  for (const one of await walkInsAs(tx.db, { id: person_id, programme_id, given_name, family_name })) {
    if (!one.is_sure) continue
    const fits = one.quarters <= (await mostLeft(tx.db, { ...one, person_id }))
    const noted = fits ? await noteWalkIn(tx, { walk_in_id: one.id, person_id }) : null
    if (noted === null) left.push(one)
    else attendance_ids.push(noted)
  }
  await endWalkIns(
    tx,
    left.map(one => one.id),
    'already_noted',
  )
  for (const one of [...(await walkInsNotedAs(tx.db, person_id)), ...left])
    await noteLetGo(tx, one, 'already_noted')
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

/** How much somebody can have attended in a session, beside what is noted of them in the others of the day. */
export async function mostLeft(
  db: Db,
  { session_id, person_id }: { session_id: number; person_id: number },
): Promise<Quarters> {
  const day = await dayOf(db, session_id, person_id)
  return mostPossible(day.minutes, day.in_others)
}
