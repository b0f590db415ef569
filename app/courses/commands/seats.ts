import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'
import { confirmReached } from './confirm-reached.ts'

// For the room that books; its commands find out whether they may, and write the line of the trail. The database's own functions write,
// since a company books what it cannot read in the moment of writing; they ask once more who it is.

export type Seat = { occasion_id: number; person_id: number }

/** Holds the occasion until the end of the transaction, so that two do not take the last seat. False where it is not the visitor's. */
export async function holdOccasion({ db }: Tx, occasion_id: number): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select hold_occasion(${occasion_id}) as held`.execute(db)
  return rows[0]!.held
}

/**
 * A seat for a person; one that was cancelled is taken up again. `confirms`: with it the least number is reached, and the occasion is
 * confirmed. What is cancelled or closed takes nobody (`takesNobody`): that the command has asked.
 */
export async function takeSeat(
  tx: Tx,
  seat: Seat & { programme_id: number },
): Promise<{ id: number; confirms: boolean }> {
  const { db, clock } = tx
  const { programme_id, occasion_id, person_id } = seat
  const { rows } = await sql<{ id: number | null }>`
    select take_seat(${programme_id}, ${occasion_id}, ${person_id}, ${clock.now()}) as id`.execute(db)
  const { id } = rows[0]!
  if (id === null) throw new Error('a seat is taken for somebody who is not the visitor’s')
  return { id, confirms: await confirmReached(tx, seat) }
}

/** Gives the seat back, and keeps why; undefined when nobody sits there, or has been there already. */
export async function giveSeatBack(
  { db, clock }: Tx,
  { occasion_id, person_id }: Seat,
  because: string,
): Promise<{ id: number } | undefined> {
  const { rows } = await sql<{ id: number | null }>`
    select give_seat_back(${occasion_id}, ${person_id}, ${because}, ${clock.now()}) as id`.execute(db)
  const { id } = rows[0]!
  return id === null ? undefined : { id }
}
