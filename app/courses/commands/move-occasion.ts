import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { occasionsSeen, sessionsOf } from '../queries.ts'
import { hasBegun, wayRefusal } from '../rules/occasion-life.ts'
import type { OccasionState } from '../rules/takes-nobody.ts'
import { tellOfCancelling } from './tell-booked.ts'

type Way = { occasion_id: number; to: Exclude<OccasionState, 'tentative' | 'cancelled'>; action: string }

/** An occasion on its way from one standing to another, held so that two do not move it at once. */
async function onItsWay(tx: Tx, visitor: Visitor, occasion_id: number, to: OccasionState) {
  const occasion = await occasionsSeen(tx.db, visitor)
    .select(['occasion.id', 'occasion.state'])
    .where('occasion.id', '=', occasion_id)
    .forUpdate()
    .executeTakeFirst()
  if (!occasion) return refuse('not-found')
  const sessions = await sessionsOf(tx.db, occasion_id)
  const life = {
    state: occasion.state,
    last_on: sessions.at(-1)?.held_on ?? null,
    has_begun: hasBegun(sessions, tx.clock.now()),
  }
  return wayRefusal(life, to, tx.clock.today()) ?? occasion
}

/**
 * It is held after all, or nothing more is expected of it, or it is opened again. What closing asks of hours the room of attendance has
 * found out. Refuses `not-found` and as `wayRefusal` does.
 */
export async function moveOccasion(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, to, action }: Way,
): Promise<{ id: number } | Refusal> {
  const occasion = await onItsWay(tx, visitor, occasion_id, to)
  if ('refused' in occasion) return occasion
  await tx.db
    .updateTable('occasion')
    .set({ state: to, state_at: tx.clock.now() })
    .where('id', '=', occasion_id)
    .execute()
  await note(tx, { action, subject: 'occasion', subject_id: occasion_id, programme_id: visitor.programme! })
  return { id: occasion_id }
}

/**
 * It is not held: everyone who has a seat gets a letter that says why, and so does whoever is turned to at their companies; then the
 * seats are given back. Refuses `not-found` and as `wayRefusal` does.
 */
export async function cancelOccasion(
  tx: Tx,
  visitor: Visitor,
  post: Post,
  { occasion_id, why }: { occasion_id: number; why: string },
): Promise<{ id: number } | Refusal> {
  const occasion = await onItsWay(tx, visitor, occasion_id, 'cancelled')
  if ('refused' in occasion) return occasion
  const programme_id = visitor.programme!
  const now = tx.clock.now()
  await tx.db
    .updateTable('session')
    .set(eb => ({ sequence: eb('sequence', '+', 1) }))
    .where('occasion_id', '=', occasion_id)
    .execute()
  await tellOfCancelling(tx, post, { programme_id, occasion_id, why })
  await tx.db
    .updateTable('occasion')
    .set({ state: 'cancelled', state_at: now, why_cancelled: why })
    .where('id', '=', occasion_id)
    .execute()
  await tx.db
    .updateTable('booking')
    .set({ cancelled_at: now })
    .where('occasion_id', '=', occasion_id)
    .where('cancelled_at', 'is', null)
    .execute()
  await note(tx, {
    action: 'occasion-cancelled',
    subject: 'occasion',
    subject_id: occasion_id,
    programme_id,
    about: { reason: why },
  })
  return { id: occasion_id }
}
