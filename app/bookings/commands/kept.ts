import type { Kept } from '../../foundation/kept.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { keptOfSeats } from '../queries/kept.ts'
import { forgetRequestsOf } from './ask-for-seat.ts'
import { leaveEveryList } from './leave-lists.ts'
import { forgetNeedsOf } from './say-need.ts'
import { forgetNoShowsOf } from './say-why-not.ts'
import { forgetSaidOf } from './say-work-time.ts'

/** Seats stay where they were held, and why one was given back is forgotten with the time (`forgetInAttendance`); places on lists, requests and needs go. */
export const bookingsKeep: Kept<PersonKnown> = {
  export: ({ db, vault }, { id }) => keptOfSeats(db, vault, id),
  forget: async (tx, { id }) => {
    await leaveEveryList(tx, id)
    await forgetNeedsOf(tx, id)
    await forgetRequestsOf(tx, id)
    await forgetNoShowsOf(tx, id)
    await forgetSaidOf(tx, id)
  },
}
