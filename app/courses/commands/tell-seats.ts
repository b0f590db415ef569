import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { seatsToTell } from '../queries/told.ts'
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
  for (const { id: programme_id } of programmes) {
    const at = { programme_id, today: ground.clock.today() }
    const waiting = await reading(ground, { ...houseScope, programme: programme_id }, db =>
      seatsToTell(db, at),
    )
    // Each by itself: a letter that cannot be written does not keep the others.
    for (const seat of waiting)
      told += await transact(ground, { ...houseScope, programme: programme_id }, async tx => {
        const [still] = (await seatsToTell(tx.db, at)).filter(
          one => one.booking_id === seat.booking_id && one.has_seat === seat.has_seat,
        )
        if (!still) return 0
        await tellOfSeat(tx, post, still)
        const { booking_id, person_id } = still
        await note(tx, {
          action: 'seat-told',
          subject: 'booking',
          subject_id: booking_id,
          programme_id,
          person_id,
        })
        return 1
      })
  }
  return told
}
