import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { paidTimeOf } from './paid-time.ts'

export type Outside = {
  occasion_id: number
  code: string
  title: string
  person_id: number
  given_name: string
  family_name: string
  /** What the company has said of all these days; null where it has not, or has said different things. */
  is_paid: boolean | null
  days: LocalDate[]
  /** Those of which it has said nothing. */
  unsaid: LocalDate[]
  /** A mark of the sessions as they stand, by which it is seen whether an answer was given to these. */
  read: string
}

const own = paidTimeOf('own.person_id', 'own.company_id')

/**
 * Whoever goes to, or has been at, sessions wholly or partly outside their paid time at a company: what it has not answered first, then the
 * latest. What is to come is of the company whose seat it is; what has been, of the employer of the day, as the ledger has it. Nobody with
 * protected identity.
 */
export async function outsideOf(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  { company_id }: { company_id: number },
): Promise<Outside[]> {
  const { rows } = await sql<Outside>`
    with gone as (
      select booking.occasion_id, booking.person_id from booking where booking.programme_id = ${programme ?? 0} and ${takesSeat}
      union
      select session.occasion_id, attended.person_id from attended join session on session.id = attended.session_id
      where session.programme_id = ${programme ?? 0}),
    own as (
      select gone.*, session.id as session_id, ${company_id}::integer as company_id
      from gone join session on session.occasion_id = gone.occasion_id
      where gone.person_id in (select person_id from team_stay where company_id = ${company_id})
        and case when session.held_on <= (select day_now()) then employer_on(gone.person_id, session.held_on)
          else seat_employer(gone.occasion_id, gone.person_id) end = ${company_id})
    select own.occasion_id, occasion.code, course.title, own.person_id, given_name, family_name,
      case when count(${own.said}) = count(*) and bool_or(${own.said}) = bool_and(${own.said}) then bool_and(${own.said}) end as is_paid,
      json_agg(session.held_on order by session.held_on) as days,
      coalesce(json_agg(session.held_on order by session.held_on) filter (where ${own.said} is null), '[]') as unsaid,
      md5(string_agg(session.id || ' ' || session.held_on || ' ' || session.starts_at || ' ' || session.ends_at || ' ' || ${own.paid}, ';'
        order by session.id)) as read
    from own
    join person on person.id = own.person_id and not is_protected and forgotten_at is null
    join occasion on occasion.id = own.occasion_id
    join course on course.id = occasion.course_id
    join session on session.id = own.session_id and ${own.paid} in ('partly', 'outside')
    group by own.occasion_id, occasion.code, course.title, own.person_id, given_name, family_name
    order by bool_and(${own.said} is not null), max(session.held_on) desc, own.occasion_id, ${swedishOrder('family_name')},
      ${swedishOrder('given_name')}, own.person_id`.execute(db)
  return rows
}
