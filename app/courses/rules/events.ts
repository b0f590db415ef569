import { event } from '../../foundation/events.ts'

/** Sessions of an occasion are held on another day, at another hour or in another place. */
export const sessionsMoved = event<{ session_ids: readonly number[] }>('sessions-moved')
