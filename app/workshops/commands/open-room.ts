import type { Visitor } from '../../access/visitor.ts'
import { refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { newRoomCode } from '../rules/code.ts'
import { followUpBegun } from '../rules/events.ts'
import { decisionsInOrder, type Room, stepHere, unseenIn } from '../rules/room.ts'
import { takesCards } from '../rules/template.ts'
import { unjudgedIn } from '../rules/walk.ts'
import { leading, noteIn } from './change-room.ts'

type At = { company_id: number; workshop_id: number }

/**
 * Opens the doors: phones come in by a code of six letters, and the room is at the step where it last was. Open already changes
 * nothing. Refuses as leading does.
 */
export const openRoom = (tx: Tx, visitor: Visitor, at: At) =>
  leading(tx, visitor, at, async room => {
    if (room.opened_at !== null) return
    await tx.db
      .updateTable('workshop')
      .set({
        code: await freeCode(tx),
        opened_at: tx.clock.now(),
        is_taking: takesCards(stepHere(room)),
        until_at: null,
        ended_by_itself_at: null,
      })
      .where('id', '=', room.id)
      .execute()
    await beginStep(tx, room, room.step)
    // What is known of the gaps is as it stands on the first day of the walk, and stands still from then on. Never before: two days
    // could be subtracted.
    if (room.kind === 'follow_up' && room.begun.length === 0)
      await tx.tell(
        followUpBegun({
          programme_id: room.programme_id,
          company_id: room.company_id,
          workshop_id: room.id,
        }),
      )
    await noteIn(tx, room, 'room-opened', { step: room.step })
  })

/**
 * Ends for today: the code is no longer good, phones are let go, and cards lose whoever wrote them. It goes on another day where it
 * was. A vote that is open must be closed first. Refuses `vote-is-open` and as leading does.
 */
export const endSitting = (tx: Tx, visitor: Visitor, at: At) =>
  leading(tx, visitor, at, async room => {
    if (room.opened_at === null) return
    if (room.vote && !room.vote.is_closed) return refuse('vote-is-open')
    await endedForToday(tx, room)
    await noteIn(tx, room, 'room-ended', { step: room.step })
  })

/** Lets everybody go. `by_itself_at`: when it ended by itself, since everybody had left. */
export async function endedForToday(
  tx: Tx,
  room: Room,
  { by_itself_at = null }: { by_itself_at?: Date | null } = {},
) {
  await emptied(tx, room)
  await tx.db
    .updateTable('workshop')
    .set({ code: null, opened_at: null, is_taking: false, until_at: null, ended_by_itself_at: by_itself_at })
    .where('id', '=', room.id)
    .execute()
}

/**
 * Closes the workshop for good: nothing more is changed in it. What was never shown to the group, and gaps that nobody has judged, are
 * told first, and closed knowingly. Refuses `vote-is-open`, `cards-unseen`, `gaps-unjudged` and as leading does.
 */
export const closeWorkshop = (
  tx: Tx,
  visitor: Visitor,
  { knows_unseen, ...at }: At & { knows_unseen: boolean },
) =>
  leading(tx, visitor, at, async room => {
    if (room.vote && !room.vote.is_closed) return refuse('vote-is-open')
    const unseen = room.template.steps.reduce((sum, step) => sum + unseenIn(room, step.code), 0)
    if (unseen > 0 && !knows_unseen)
      return refuse('cards-unseen', { field: 'sure', about: { cards: unseen } })
    const unjudged = unjudgedIn(room)
    if (unjudged > 0 && !knows_unseen)
      return refuse('gaps-unjudged', { field: 'sure', about: { gaps: unjudged } })
    await emptied(tx, room)
    await tx.db.deleteFrom('workshop_undo').where('workshop_id', '=', room.id).execute()
    await tx.db
      .updateTable('workshop')
      .set({
        code: null,
        opened_at: null,
        is_taking: false,
        until_at: null,
        ended_by_itself_at: null,
        closed_at: tx.clock.now(),
        closed_by: visitor.user_id,
      })
      .where('id', '=', room.id)
      .execute()
    await noteIn(tx, room, 'workshop-closed', {
      needs: room.needs.length,
      decisions: decisionsInOrder(room).length,
    })
  })

/** A step's first day is the day on which the room came to it. */
export async function beginStep(tx: Tx, room: Room, code: string) {
  const step = room.template.steps.find(one => one.code === code)!
  await tx.db
    .insertInto('workshop_step')
    .values({
      programme_id: room.programme_id,
      workshop_id: room.id,
      step: code,
      meeting: step.meeting,
      began_on: tx.clock.today(),
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Nobody sits there any more, and no card knows who wrote it. */
const emptied = ({ db }: Tx, room: Room) =>
  db.deleteFrom('workshop_seat').where('workshop_id', '=', room.id).execute()

async function freeCode({ db }: Tx): Promise<string> {
  for (;;) {
    const code = newRoomCode()
    const taken = await db.selectFrom('workshop').select('id').where('code', '=', code).executeTakeFirst()
    if (!taken) return code
  }
}
