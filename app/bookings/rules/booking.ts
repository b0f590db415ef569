import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'

export type Bookable = { seats: number; booked: number; last_on: LocalDate | null; is_booked: boolean }

/** Why a seat cannot be booked, or null. A register that leaves the seats empty gives none, which is no limit. */
export function bookingRefusal(
  { seats, booked, last_on, is_booked }: Bookable,
  today: LocalDate,
): Refusal | null {
  if (is_booked) return refuse('already-booked')
  if (last_on !== null && last_on < today) return refuse('occasion-over')
  return seats > 0 && booked >= seats ? refuse('occasion-full', { about: { seats } }) : null
}
