import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { seatsToTell, type ToTell } from '../queries/told.ts'
import { tellOfSeat } from './tell-booked.ts'

/**
 * Tells those who have come to have a seat in what is confirmed, or have it no more, each once: whoever booked, from a plan, a waiting list
 * or by hand, and also those who were booked before it was confirmed. How many.
 */
export async function tellSeats(ground: Ground, post: Post): Promise<number> {
  const programmes = await reading(ground, houseScope, db =>
    db.selectFrom('programme').select('id').orderBy('id').execute(),
  )
  let told = 0
  const failed: unknown[] = []
  for (const { id: programme_id } of programmes) {
    const at = { programme_id, now: ground.clock.now(), hasSms: post.mailer.hasSms }
    const waiting = await reading(ground, { ...houseScope, programme: programme_id }, db =>
      seatsToTell(db, at),
    )
    // Each by itself: a letter that cannot be written does not keep the others.
    for (const seat of waiting)
      try {
        told += await transact(ground, { ...houseScope, programme: programme_id }, tx =>
          tellOne(tx, post, seat),
        )
      } catch (error) {
        failed.push(error)
      }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} seats were not told`)
  return told
}

/** The occasion is held, so that it is not cancelled or moved meanwhile, and the booking, so that two runs do not tell it twice. */
async function tellOne(
  tx: Tx,
  post: Post,
  { programme_id, occasion_id, booking_id, has_seat }: ToTell,
): Promise<number> {
  await tx.db.selectFrom('occasion').select('id').where('id', '=', occasion_id).forUpdate().execute()
  await tx.db.selectFrom('booking').select('id').where('id', '=', booking_id).forUpdate().execute()
  const { hasSms } = post.mailer
  const [still] = await seatsToTell(tx.db, { programme_id, now: tx.clock.now(), hasSms, booking_id })
  if (still?.has_seat !== has_seat) return 0
  await tellOfSeat(tx, post, still)
  await note(tx, {
    action: 'seat-told',
    subject: 'booking',
    subject_id: booking_id,
    programme_id,
    person_id: still.person_id,
  })
  return 1
}
