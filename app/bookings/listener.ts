import { following } from '../foundation/events.ts'
import { personProtected } from '../people/rules/events.ts'
import { leaveEveryList } from './commands/leave-lists.ts'

/** Whoever gets a protected identity waits on no list, in the same transaction. */
export const bookingsListener = following(personProtected, (tx, { person_id }) =>
  leaveEveryList(tx, person_id),
)
