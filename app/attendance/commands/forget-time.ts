import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'

/** The attendance room's part of forgetting someone whom the people room has forgotten: why they were absent or corrected goes, their hours stay. */
export const forgetInAttendance = async (tx: Tx, person_id: number): Promise<void> => {
  await sql`select shred_time_of_person(${person_id})`.execute(tx.db)
  await forgetComing(tx, person_id)
}

/** When somebody came is nobody's to know any more: what they were there for stays. */
export const forgetComing = (tx: Tx, person_id: number) =>
  tx.db.deleteFrom('check_in').where('person_id', '=', person_id).execute()
