import { type RawBuilder, sql } from 'kysely'

/** Whether a booking takes a seat: one that was cancelled has given it back. `booking` is a table of the query. */
export const takesSeat: RawBuilder<boolean> = sql`booking.cancelled_at is null`

/** Seats that nobody has; below nought where more have been booked than there are. `occasion` is a table of the query. */
export const freeSeats: RawBuilder<number> = sql`(occasion.seats - (select count(*)::integer from booking
  where booking.occasion_id = occasion.id and ${takesSeat}))`
