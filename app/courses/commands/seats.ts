import type { Tx } from '../../foundation/transact.ts'
import { takesSeat } from '../queries/seats.ts'

// For the room that books; its commands find out whether they may, and write the line of the trail.

export type Seat = { occasion_id: number; person_id: number }

/** A seat for a person; one that was cancelled is taken up again. */
export const takeSeat = ({ db, clock }: Tx, seat: Seat & { programme_id: number }) =>
  db
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
