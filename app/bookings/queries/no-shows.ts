import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { WhyNot } from '../rules/no-show.ts'

/** So long afterwards a company is asked. */
const ASKED_DAYS = 60

/**
 * The rule: somebody had a seat, the occasion is over and has been marked, and they were at none of its sessions. Nobody with protected
 * identity. `booking` and `person` are tables of the query.
 */
const unusedSeats = (today: LocalDate) => sql`
  booking join person on person.id = booking.person_id and not is_protected
  join occasion on occasion.id = booking.occasion_id and occasion.state <> 'cancelled'
  join course on course.id = occasion.course_id
  join lateral (select min(held_on) as first_on, max(held_on) as last_on from session where session.occasion_id = occasion.id) held
    on last_on < ${today}::date
  left join no_show on no_show.booking_id = booking.id`

const isUnused = sql`${takesSeat} and not has_been_at(occasion.id, person.id)`

export type UnusedSeat = {
  booking_id: number
  occasion_id: number
  code: string
  title: string
  first_on: LocalDate
  person_id: number
  given_name: string
  family_name: string
}

/** The seats of a company's people that were lately not used, and of which it has not been said why; the latest first, by name. */
export async function unusedSeatsOf(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  { company_id, today }: { company_id: number; today: LocalDate },
): Promise<UnusedSeat[]> {
  const { rows } = await sql<UnusedSeat>`
    select booking.id as booking_id, occasion.id as occasion_id, occasion.code, course.title, first_on, person.id as person_id,
      given_name, family_name
    from ${unusedSeats(today)}
    where booking.programme_id = ${programme ?? 0} and no_show.booking_id is null and last_on >= ${today}::date - ${ASKED_DAYS}::integer
      and booking.person_id in (select person_id from employment where company_id = ${company_id})
      and seat_employer(occasion.id, person.id) = ${company_id} and ${isUnused} and occasion_is_marked(occasion.id)
    order by last_on desc, occasion.id, ${swedishOrder('family_name')}, ${swedishOrder('given_name')}, person.id`.execute(
    db,
  )
  return rows
}

export type UnusedCounts = { seats: number; unused: number; because: { why: WhyNot | null; seats: number }[] }

/** How many of the seats at marked occasions that are over were not used, and why, as far as it has been said. For whoever counts everyone. */
export async function unusedCounts(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  today: LocalDate,
): Promise<UnusedCounts> {
  const { rows } = await sql<{ is_unused: boolean; why: WhyNot | null; seats: number }>`
    with marked as materialized (
      select distinct session.occasion_id from attended join session on session.id = attended.session_id
      where session.programme_id = ${programme ?? 0} and attended.quarters > 0 and not attended.is_protected),
    been as materialized (
      select distinct session.occasion_id, attended.person_id from attended join session on session.id = attended.session_id
      where session.programme_id = ${programme ?? 0} and attended.quarters > 0)
    select been.person_id is null as is_unused, case when been.person_id is null then no_show.because end as why, count(*)::integer as seats
    from ${unusedSeats(today)}
    join marked on marked.occasion_id = occasion.id
    left join been on been.occasion_id = occasion.id and been.person_id = person.id
    where booking.programme_id = ${programme ?? 0} and ${takesSeat}
    group by 1, 2`.execute(db)
  const unused = rows.filter(row => row.is_unused)
  const sum = (of: readonly { seats: number }[]) => of.reduce((all, { seats }) => all + seats, 0)
  return {
    seats: sum(rows),
    unused: sum(unused),
    because: unused
      .map(({ why, seats }) => ({ why, seats }))
      .toSorted(
        (one, other) => Number(one.why === null) - Number(other.why === null) || other.seats - one.seats,
      ),
  }
}
