import { type RawBuilder, sql } from 'kysely'

// What a seat is, for every page, file and rule: free, held and booked are together the seats of the occasion, for whoever asks, and a person
// with protected identity takes none. The database counts, so that row security does not make the answer another for each.

/** Whether a booking takes a seat: one that was cancelled has given it back. `booking` is a table of the query. */
export const takesSeat: RawBuilder<boolean> = sql`booking.cancelled_at is null`

/** Seats that have been booked. `occasion` is a table of the query. */
export const bookedSeats: RawBuilder<number> = sql`seats_booked(occasion.id)`

/** Seats that are offered to someone who waits, until they answer. `occasion` is a table of the query. */
export const heldSeats: RawBuilder<number> = sql`seats_held(occasion.id)`

/**
 * Seats that nobody has booked or been offered; below nought where more have been booked than there are. `occasion` is a table of the query.
 */
export const freeSeats: RawBuilder<number> = sql`(occasion.seats - ${bookedSeats} - ${heldSeats})`

/** Whether a seat was given back because the whole occasion was cancelled. `booking` and `occasion` are tables of the query. */
export const lostToCancelling: RawBuilder<boolean> = sql`(occasion.state = 'cancelled' and booking.cancelled_at = occasion.state_at)`
