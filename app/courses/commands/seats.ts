import type { Tx } from '../../foundation/transact.ts'
import { takesSeat } from '../queries/seats.ts'
import { confirmReached } from './confirm-reached.ts'

// For the room that books; its commands find out whether they may, and write the line of the trail.

export type Seat = { occasion_id: number; person_id: number }

/**
 * A seat for a person; one that was cancelled is taken up again. `confirms`: with it the least number is reached, and the occasion is
 * confirmed. What is cancelled or closed takes nobody (`takesNobody`): that the command has asked.
 */
export async function takeSeat(
  tx: Tx,
  seat: Seat & { programme_id: number },
): Promise<{ id: number; confirms: boolean }> {
  const { db, clock } = tx
  const { id } = await db
    .insertInto('booking')
    .values({ ...seat, booked_at: clock.now() })
    .onConflict(conflict =>
      conflict.columns(['occasion_id', 'person_id']).doUpdateSet({
        booked_at: clock.now(),
        cancelled_at: null,
        cancelled_because: null,
        because_cipher: null,
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, confirms: await confirmReached(tx, seat) }
}

/** Gives the seat back, and keeps why; undefined when nobody sits there. */
export const giveSeatBack = ({ db, clock }: Tx, { occasion_id, person_id }: Seat, because: string) =>
  db
    .updateTable('booking')
    .set({ cancelled_at: clock.now(), cancelled_because: because })
    .where('occasion_id', '=', occasion_id)
    .where('person_id', '=', person_id)
    .where(takesSeat)
    .returning('id')
    .executeTakeFirst()
