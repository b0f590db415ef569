import type { Visitor } from '../../access/visitor.ts'
import { moveOccasion } from '../../courses/commands/move-occasion.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { hoursAwaited } from '../queries/hours-awaited.ts'
import { waitingWalkIns } from '../queries/walk-ins.ts'

/**
 * Nothing more is expected of an occasion: everyone's hours are signed or said to be wrong, and everyone who had a seat is marked.
 * Refuses `walk-ins-wait` and `hours-awaited` with how many wait, `not-found` and as `wayRefusal` does.
 */
export async function closeOccasion(
  tx: Tx,
  visitor: Visitor,
  occasion_id: number,
): Promise<{ id: number } | Refusal> {
  const closed = await moveOccasion(tx, visitor, { occasion_id, to: 'closed', action: 'occasion-closed' })
  if ('refused' in closed) return closed
  const { people } = await waitingWalkIns(tx.db, visitor, occasion_id)
  if (people > 0) return refuse('walk-ins-wait', { about: { people } })
  const { unsigned, unmarked } = await hoursAwaited(tx.db, occasion_id)
  return unsigned + unmarked > 0 ? refuse('hours-awaited', { about: { unsigned, unmarked } }) : closed
}
