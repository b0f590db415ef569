import { isRefusal, type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { onScreen } from '../queries/on-screen.ts'
import type { SessionNow } from '../queries/sessions-now.ts'
import { screenAt, type Tap, tappedAt } from '../rules/kiosk.ts'
import { checkIn } from './check-in.ts'

/**
 * Names that were pressed on a shared screen without a code, or without network. Once for each person, however often it is sent; whoever marks the room
 * confirms it. Who is not on the list any more is left out, and nothing is told of why. How many are noted. Refuses `too-early`, and
 * `session-over` where the occasion takes nobody.
 */
export async function takeTaps(
  tx: Tx,
  session: SessionNow,
  taps: readonly Tap[],
): Promise<{ id: number; taken: number } | Refusal> {
  const now = tx.clock.now()
  const { programme_id, id: session_id } = session
  if (screenAt(session, now) === 'early') return refuse('too-early')
  const here = new Set((await onScreen(tx.db, session)).map(one => one.person_id))
  let taken = 0
  // Always in one order: two screens of a room wait for each other and for nothing else.
  const ordered = [...taps].filter(tap => here.has(tap.person_id)).sort((a, b) => a.person_id - b.person_id)
  for (const { person_id, ago } of ordered) {
    const at = tappedAt(session, { ago }, now)
    const came = await checkIn(tx, {
      ...{ programme_id, person_id, session_id },
      ...(at ? { came_how: 'tap' as const, at } : { came_how: 'tap_untimed' as const, at: now }),
    })
    if (isRefusal(came) && came.refused === 'session-over') return refuse('session-over')
    if (!isRefusal(came) && came.is_first) taken += 1
  }
  return { id: session_id, taken }
}
