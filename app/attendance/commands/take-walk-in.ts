import { holdOccasion } from '../../courses/commands/seats.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import type { ValueOf } from '../../foundation/described-form.ts'
import { hoursOf } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { forgetTakenDown, takeDown } from '../../people/commands/take-down.ts'
import { type SessionNow, sessionNow } from '../queries/sessions-now.ts'
import { companyWritten, walkInsOf } from '../queries/walk-ins.ts'
import { MOST_WAITING, quartersHeld, type walkInForm } from '../rules/walk-in.ts'

type Typed = ValueOf<typeof walkInForm>

/**
 * Somebody came who has no seat, link or phone: the name and the company are kept, and the hours wait until the company says who it is. The same
 * word is the same, however often and late it is sent. Whoever marks the session has been let in to it. Refuses `already-sent` where something
 * else has the word, `occasion-cancelled`, `occasion-closed`, `not-yet`, `longer-than-session`, `too-many-wait`.
 */
export async function takeWalkIn(tx: Tx, asked: SessionNow, typed: Typed): Promise<{ id: number } | Refusal> {
  const { word, company, quarters, ...name } = typed
  // Whoever closes the occasion, and whoever takes down the last one, holds it too.
  if (!(await holdOccasion(tx, asked.occasion_id))) return refuse('not-found')
  const before = await takenAs(tx, asked.id, typed)
  if (before) return before
  const session = await sessionNow(tx.db, asked.id)
  if (!session) return refuse('not-found')
  const { id: session_id, programme_id, occasion_id, held_on } = session
  const taken = takesNobody(session)
  if (taken) return taken
  if (held_on > tx.clock.today()) return refuse('not-yet')
  const most = quartersHeld(session)
  if (quarters > most)
    return refuse('longer-than-session', { field: 'quarters', about: { most: hoursOf(most) } })
  const waiting = await walkInsOf(tx.db, { programme: programme_id }, { session_id })
  if (waiting.length >= MOST_WAITING) return refuse('too-many-wait')
  const made = await tx.db
    .insertInto('walk_in')
    .values({
      ...{ programme_id, session_id, word, quarters },
      taken_at: tx.clock.now(),
      taken_by: tx.scope.user_id ?? tx.scope.role,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const company_id = await companyWritten(tx.db, { programme_id, occasion_id, company_said: company })
  await takeDown(tx, { walk_in_id: made.id, programme_id, company_id, company_said: company, ...name })
  await note(tx, {
    action: 'walk-in-taken',
    subject: 'walk_in',
    subject_id: made.id,
    programme_id,
    about: { occasion_id, held_on, quarters },
  })
  return made
}

/** What the word stands for already: done where it is the same, or does not wait any more. */
async function takenAs(tx: Tx, session_id: number, typed: Typed): Promise<{ id: number } | Refusal | null> {
  const there = await tx.db
    .selectFrom('walk_in')
    .leftJoin('taken_down as taken', 'taken.walk_in_id', 'walk_in.id')
    .select(['walk_in.id', 'quarters', 'ended_at', 'given_name', 'family_name', 'company_said'])
    .where('session_id', '=', session_id)
    .where('word', '=', typed.word)
    .executeTakeFirst()
  if (!there) return null
  const isSame =
    there.given_name === typed.given_name &&
    there.family_name === typed.family_name &&
    there.company_said === typed.company &&
    there.quarters === typed.quarters
  return isSame || there.ended_at !== null ? { id: there.id } : refuse('already-sent')
}

/** It was wrong, and is taken away while it waits. Gone already it is gone. */
export async function removeWalkIn(
  tx: Tx,
  session: Pick<SessionNow, 'id' | 'programme_id' | 'occasion_id' | 'held_on'>,
  walk_in_id: number,
): Promise<{ id: number }> {
  const removed = await tx.db
    .updateTable('walk_in')
    .set({ ended_at: tx.clock.now(), ended_because: 'removed' })
    .where('id', '=', walk_in_id)
    .where('session_id', '=', session.id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!removed) return { id: walk_in_id }
  await forgetTakenDown(tx, [walk_in_id])
  await note(tx, {
    action: 'walk-in-removed',
    subject: 'walk_in',
    subject_id: walk_in_id,
    programme_id: session.programme_id,
    about: { occasion_id: session.occasion_id, held_on: session.held_on },
  })
  return removed
}
