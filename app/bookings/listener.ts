import { following } from '../foundation/events.ts'
import { personProtected } from '../people/rules/events.ts'
import { forgetRequestsOf } from './commands/ask-for-seat.ts'
import { leaveEveryList } from './commands/leave-lists.ts'
import { forgetNeedsOf } from './commands/say-need.ts'
import { forgetNoShowsOf } from './commands/say-why-not.ts'
import { forgetSaidOf } from './commands/say-work-time.ts'

/** Whoever gets a protected identity waits on no list, asks for no seat and has nothing kept of needs or of seats not used, in the same transaction. */
export const bookingsListener = following(personProtected, async (tx, { person_id }) => {
  await leaveEveryList(tx, person_id)
  await forgetNeedsOf(tx, person_id)
  await forgetRequestsOf(tx, person_id)
  await forgetNoShowsOf(tx, person_id)
  await forgetSaidOf(tx, person_id)
})
