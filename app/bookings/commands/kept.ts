import type { Kept } from '../../foundation/kept.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { keptOfSeats } from '../queries/kept.ts'
import { leaveEveryList } from './leave-lists.ts'

/** Seats stay where they were held, and why one was given back is forgotten with the time (`forgetInAttendance`); places on lists go. */
export const bookingsKeep: Kept<PersonKnown> = {
  export: ({ db }, { id }) => keptOfSeats(db, id),
  forget: (tx, { id }) => leaveEveryList(tx, id),
}
