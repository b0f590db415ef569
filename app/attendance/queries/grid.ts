import { type RawBuilder, sql } from 'kysely'
import { nameApart } from '../../companies/queries/name-apart.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'

/** Those who are booked on an occasion or have attended it, protected or not. The occasion is found through `occasionOf`. */
const thereIn = (occasion_id: number): RawBuilder<{ person_id: number }> => sql`(
  select person_id from booking where occasion_id = ${occasion_id} and ${takesSeat}
  union
  select person_id from attendance join session on session.id = attendance.session_id where session.occasion_id = ${occasion_id})`

/** The persons of the grid by name, with the employer of the first day. None with protected identity. */
export const personsThere = (db: Db, occasion_id: number, day: string) =>
  db
    .selectFrom(thereIn(occasion_id).as('there'))
    .innerJoin('person', 'person.id', 'there.person_id')
    .crossJoin(sql<{ day: string }>`(select ${day}::date as day)`.as('asked'))
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('employment')
          .innerJoin('company', 'company.id', 'employment.company_id')
          .whereRef('employment.person_id', '=', 'person.id')
          .orderBy(employmentOrder('employment', 'asked.day'))
          .limit(1)
          .select(['company.id as company_id', nameApart.as('company')])
          .as('employer'),
      join => join.onTrue(),
    )
    .leftJoin('booking', join =>
      join
        .onRef('booking.person_id', '=', 'person.id')
        .on('booking.occasion_id', '=', occasion_id)
        .on(takesSeat),
    )
    .where('person.is_protected', '=', false)
    .select([
      'person.id',
      'given_name',
      'family_name',
      'forgotten_at',
      'employer.company_id',
      'employer.company',
      'booking.id as booking_id',
    ])
    .orderBy(swedishOrder('family_name'))
    .orderBy(swedishOrder('given_name'))
    .orderBy('person.id')
    .execute()

/** The cells of the grid: time (quarter-hours), signature and what the person says is wrong, in each session. None of those protected. */
export const cellsOf = (db: Db, occasion_id: number) =>
  db
    .selectFrom('attendance')
    .innerJoin('session', 'session.id', 'attendance.session_id')
    .innerJoin('person', 'person.id', 'attendance.person_id')
    .where('session.occasion_id', '=', occasion_id)
    .where('person.is_protected', '=', false)
    .select(eb => [
      'attendance.id',
      'attendance.person_id',
      'attendance.session_id',
      'attendance.quarters',
      'signed_at',
      'signed_by',
      'signed_how',
      eb
        .exists(
          eb
            .selectFrom('attendance_correction')
            .whereRef('attendance_id', '=', 'attendance.id')
            .select('attendance_correction.id'),
        )
        .as('is_corrected'),
      eb
        .selectFrom('attendance_objection as objection')
        .whereRef('objection.attendance_id', '=', 'attendance.id')
        .whereRef('objection.quarters', '=', 'attendance.quarters')
        .where('attendance.signed_at', 'is', null)
        .select('because')
        .as('objection'),
    ])
    .execute()

/** How many there are, and what waits for a signature. Nobody with protected identity: a count less a list would place them. */
export const countsOf = (db: Db, occasion_id: number) =>
  db
    .selectFrom(thereIn(occasion_id).as('there'))
    .innerJoin('person', 'person.id', 'there.person_id')
    .where('is_protected', '=', false)
    .leftJoin(
      db
        .selectFrom('attendance')
        .innerJoin('session', 'session.id', 'attendance.session_id')
        .where('session.occasion_id', '=', occasion_id)
        .where('attendance.quarters', '>', 0)
        .groupBy('attendance.person_id')
        .select([
          'attendance.person_id',
          sql<number>`sum(attendance.quarters)::int`.as('quarters'),
          sql<number>`coalesce(sum(attendance.quarters) filter (where signed_at is null), 0)::int`.as(
            'unsigned',
          ),
        ])
        .as('own'),
      'own.person_id',
      'person.id',
    )
    .leftJoin('booking', join =>
      join
        .onRef('booking.person_id', '=', 'person.id')
        .on('booking.occasion_id', '=', occasion_id)
        .on(takesSeat),
    )
    .select([
      sql<number>`count(booking.id)::int`.as('booked'),
      sql<number>`count(own.person_id)::int`.as('attended'),
      sql<number>`(count(*) filter (where own.unsigned > 0))::int`.as('unsigned'),
      sql<number>`coalesce(sum(own.quarters), 0)::int`.as('quarters'),
      sql<number>`coalesce(sum(own.unsigned), 0)::int`.as('unsigned_quarters'),
    ])
    .executeTakeFirstOrThrow()
