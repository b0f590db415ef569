import { type RawBuilder, sql } from 'kysely'

// What a seat is, for every page, file and rule: booked, waited for and open are together the seats of the occasion, for whoever asks, and a person
// with protected identity takes none. The database counts, so that row security does not make the answer another for each.

/** Whether a booking takes a seat: one that was cancelled has given it back. `booking` is a table of the query. */
export const takesSeat: RawBuilder<boolean> = sql`booking.cancelled_at is null`

/** Seats that have been booked. `occasion` is a table of the query. */
export const bookedSeats: RawBuilder<number> = sql`seats_booked(occasion.id)`

/** Seats that are offered to someone who waits, until they answer. `occasion` is a table of the query. */
export const heldSeats: RawBuilder<number> = sql`seats_held(occasion.id)`

/**
 * Seats that somebody who comes now may take: neither booked nor waited for by whoever came before, offered or not. Never below nought; nought
 * too where the number of seats is not known. `occasion` is a table of the query.
 */
export const openSeats: RawBuilder<number> = sql`seats_open(occasion.id)`

/** Whether a seat was given back because the whole occasion was cancelled. `booking` and `occasion` are tables of the query. */
export const lostToCancelling: RawBuilder<boolean> = sql`(occasion.state = 'cancelled' and booking.cancelled_at = occasion.state_at)`
