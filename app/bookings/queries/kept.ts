import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'

/** The seats that are kept of a person, also those that were given back. GDPR art. 15. */
export async function keptOfSeats(db: Db, vault: Vault, person_id: number) {
  const bookings = await db
    .selectFrom('booking')
    .innerJoin('occasion', 'occasion.id', 'booking.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .leftJoin('no_show', 'no_show.booking_id', 'booking.id')
    .select([
      'course.title as course',
      'occasion.code as occasion',
      'booked_at',
      'cancelled_at',
      'cancelled_because',
      'no_show.because as not_used_because',
    ])
    .where('person_id', '=', person_id)
    .orderBy('booking.id')
    .execute()
  const waits = await db
    .selectFrom('waiting_person')
    .innerJoin('waiting', 'waiting.id', 'waiting_person.waiting_id')
    .innerJoin('occasion', 'occasion.id', 'waiting.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select(['course.title as course', 'occasion.code as occasion', 'asked_at', 'ended_at'])
    .where('person_id', '=', person_id)
    .orderBy('waiting.id')
    .execute()
  const sealed = await db
    .selectFrom('booking_need')
    .innerJoin('booking', 'booking.id', 'booking_need.booking_id')
    .innerJoin('occasion', 'occasion.id', 'booking.occasion_id')
    .select(['occasion.code as occasion', 'cipher', 'said_at'])
    .where('person_id', '=', person_id)
    .orderBy('booking.id')
    .execute()
  const needs = sealed.map(({ cipher, ...need }) => ({ ...need, need: vault.open(cipher) }))
  const seat_requests = await db
    .selectFrom('seat_request')
    .innerJoin('occasion', 'occasion.id', 'seat_request.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select([
      'course.title as course',
      'occasion.code as occasion',
      'asked_at',
      'withdrawn_at',
      'answered_at',
    ])
    .select(['answer', 'because'])
    .where('person_id', '=', person_id)
    .orderBy('seat_request.id')
    .execute()
  const work_times_said = await db
    .selectFrom('work_time_said')
    .innerJoin('occasion', 'occasion.id', 'work_time_said.occasion_id')
    .innerJoin('company', 'company.id', 'work_time_said.company_id')
    .select(['company.name as company', 'occasion.code as occasion', 'is_paid', 'rest_because', 'said_at'])
    .where('person_id', '=', person_id)
    .orderBy('work_time_said.id')
    .execute()
  return { bookings, waits, seat_requests, needs, work_times_said }
}
