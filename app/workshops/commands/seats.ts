import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { roomWithCode } from '../queries/workshops.ts'
import type { SeatForm } from '../rules/forms.ts'
import { MOST_SEATS } from '../rules/room.ts'
import type { Seated } from '../rules/seat-token.ts'
import { leading, noteIn, tellFaces } from './change-room.ts'

/**
 * Sits down in the room that a code leads to. Done by the house; noted by nobody. `alias` is what whoever has the phone wants to be
 * called. Refuses `no-such-room` and `room-is-full`.
 */
export async function sitDown(
  tx: Tx,
  { code, form }: { code: string; form: SeatForm },
): Promise<Seated | Refusal> {
  const room = await roomWithCode(tx.db, code)
  if (!room) return refuse('no-such-room', { field: 'code' })
  // One at a time, so that the thirty-first is the thirty-first.
  await tx.db.selectFrom('workshop').select('id').where('id', '=', room.id).forUpdate().execute()
  const taken = await tx.db
    .selectFrom('workshop_seat')
    .select(({ fn }) => fn.countAll<bigint>().as('seats'))
    .where('workshop_id', '=', room.id)
    .where('left_at', 'is', null)
    .executeTakeFirstOrThrow()
  if (Number(taken.seats) >= MOST_SEATS) return refuse('room-is-full', { about: { most: MOST_SEATS } })
  const { id: seat_id } = await tx.db
    .insertInto('workshop_seat')
    .values({
      programme_id: room.programme_id,
      workshop_id: room.id,
      alias: form.alias,
      speaks_for: form.speaks_for,
      joined_at: tx.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.db.updateTable('workshop').set({ changed_at: tx.clock.now() }).where('id', '=', room.id).execute()
  await tellFaces(tx, room.id)
  return { programme_id: room.programme_id, workshop_id: room.id, seat_id }
}

/** Leaves the room, for instance from a phone that is to be put away; the seat is free again. */
export async function leaveSeat(tx: Tx, { programme_id, workshop_id, seat_id }: Seated) {
  await tx.db
    .updateTable('workshop_seat')
    .set({ left_at: tx.clock.now() })
    .where('programme_id', '=', programme_id)
    .where('workshop_id', '=', workshop_id)
    .where('id', '=', seat_id)
    .where('left_at', 'is', null)
    .execute()
  await tellFaces(tx, workshop_id)
  return { id: seat_id }
}

/** Whoever leads frees a seat: a phone that was lost, or somebody who has gone. Refuses `not-found` and as leading does. */
export const releaseSeat = (
  tx: Tx,
  visitor: Visitor,
  { seat_id, ...at }: { company_id: number; workshop_id: number; seat_id: number },
) =>
  leading(tx, visitor, at, async room => {
    if (!room.seats.some(seat => seat.id === seat_id)) return refuse('not-found')
    await tx.db
      .updateTable('workshop_seat')
      .set({ left_at: tx.clock.now() })
      .where('workshop_id', '=', room.id)
      .where('id', '=', seat_id)
      .execute()
    await noteIn(tx, room, 'seat-released')
  })
