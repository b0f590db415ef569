import { sql } from 'kysely'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { Db } from '../../foundation/database.ts'

/** Whether someone has a seat that is not cancelled. The occasion is found through `occasionOf`. */
export const hasSeat = async (db: Db, occasion_id: number, person_id: number): Promise<boolean> => {
  const seat = await db
    .selectFrom('booking')
    .select('id')
    .where('occasion_id', '=', occasion_id)
    .where('person_id', '=', person_id)
    .where(takesSeat)
    .executeTakeFirst()
  return seat !== undefined
}

/** Whether somebody has been at a session of the occasion, wherever they worked then. */
export async function hasBeenAt(
  db: Db,
  { occasion_id, person_id }: { occasion_id: number; person_id: number },
): Promise<boolean> {
  const { rows } = await sql<{ has_been: boolean }>`
    select has_been_at(${occasion_id}, ${person_id}) as has_been`.execute(db)
  return rows[0]!.has_been
}
