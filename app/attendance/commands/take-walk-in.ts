import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import type { ValueOf } from '../../foundation/described-form.ts'
import { hoursOf } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { forgetTakenDown, takeDown } from '../../people/commands/take-down.ts'
import type { SessionNow } from '../queries/sessions-now.ts'
import { companyWritten, walkInsOf } from '../queries/walk-ins.ts'
import { MOST_WAITING, quartersHeld, type walkInForm } from '../rules/walk-in.ts'

type Typed = ValueOf<typeof walkInForm>

/**
 * Somebody came who has no seat, link or phone: the name and the company are kept, and the hours wait until the company says who it is. The same
 * word is the same, however often it is sent. Whoever marks the session has been let in to it. Refuses `occasion-cancelled`,
 * `occasion-closed`, `not-yet`, `longer-than-session`, `too-many-wait`.
 */
export async function takeWalkIn(
  tx: Tx,
  session: SessionNow,
  { word, company, quarters, ...name }: Typed,
): Promise<{ id: number } | Refusal> {
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
    .onConflict(conflict => conflict.columns(['session_id', 'word']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return { id: session_id }
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
