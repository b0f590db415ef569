import { following } from '../foundation/events.ts'
import { personProtected } from '../people/rules/events.ts'
import { leaveEveryList } from './commands/leave-lists.ts'
import { forgetNeedsOf } from './commands/say-need.ts'

/** Whoever gets a protected identity waits on no list and has no need kept, in the same transaction. */
export const bookingsListener = following(personProtected, async (tx, { person_id }) => {
  await leaveEveryList(tx, person_id)
  await forgetNeedsOf(tx, person_id)
})
