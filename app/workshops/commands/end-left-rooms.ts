import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { openRooms } from '../queries/workshops.ts'
import { isLeft } from '../rules/left.ts'
import { byHouse, noteIn } from './change-room.ts'
import { endedForToday } from './open-room.ts'
import { voteClosed } from './vote.ts'

/**
 * Ends, for the day, each sitting that everybody has left without ending it, each in a transaction of its own; it goes on another day
 * where it was. A vote that is still open is closed first, as whoever leads would have. How many.
 */
export async function endLeftRooms(ground: Ground): Promise<number> {
  const now = ground.clock.now()
  const open = await reading(ground, houseScope, db => openRooms(db).execute())
  let ended = 0
  for (const { programme_id, id: workshop_id } of open.filter(one => isLeft(one, now)))
    await transact(ground, { ...houseScope, programme: programme_id }, async tx => {
      const there = await openRooms(tx.db).where('id', '=', workshop_id).forUpdate().executeTakeFirst()
      if (!there || !isLeft(there, now)) return // somebody came in between
      await byHouse(tx, { programme_id, workshop_id }, async room => {
        if (room.vote && !room.vote.is_closed) await voteClosed(tx, room, room.vote)
        await endedForToday(tx, room, { by_itself_at: now })
        await noteIn(tx, room, 'room-ended-by-itself', { step: room.step })
        ended += 1
      })
    })
  return ended
}
