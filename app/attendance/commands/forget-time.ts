import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'
import { forgetPin } from './kiosk-pin.ts'
import { endSigningCode } from './signing-code.ts'

/** The attendance room's part of forgetting someone whom the people room has forgotten: why they were absent or corrected goes, their hours stay. */
export const forgetInAttendance = async (tx: Tx, person_id: number): Promise<void> => {
  await sql`select shred_time_of_person(${person_id})`.execute(tx.db)
  await forgetComing(tx, person_id)
  await forgetPin(tx, person_id)
  await endSigningCode(tx, person_id)
}

/** Whoever came to a session when it was to be held has not come to it where it is moved to. */
export const forgetComingTo = (tx: Tx, session_ids: readonly number[]) =>
  sql`delete from check_in using session where session.id = check_in.session_id and session.id = any (${session_ids}::integer[])
    and (came_at < session_starts(held_on, starts_at) - interval '1 hour' or came_at > session_ends(held_on, starts_at, ends_at))`.execute(
    tx.db,
  )

/** When somebody came is nobody's to know any more: what they were there for stays. */
export const forgetComing = (tx: Tx, person_id: number) =>
  tx.db.deleteFrom('check_in').where('person_id', '=', person_id).execute()
