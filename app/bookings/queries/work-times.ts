import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { shownInSql } from '../../foundation/stockholm.ts'
import { restOf, type Span } from '../../shifts/rules/rest.ts'
import { type Asked, type PaidTime, type SessionThen, type WorkTime, workTimeOf } from '../rules/work-time.ts'

type Row = Asked & {
  held_on: LocalDate
  starts_at: string
  ends_at: string
  paid: PaidTime
  own: Span
  work: Span[]
  is_known: boolean
}

/**
 * Where the sessions of an occasion lie in the work of those who would go, each asked for with it: in paid time or not, and whether they leave
 * eleven hours' rest. The one definition for every page and for the booking itself. Work is the rota of the seat's employer, and every session of the days
 * around at which they have a seat. Nobody with protected identity is answered for.
 */
export async function workTimesOf(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  asked: readonly Asked[],
): Promise<WorkTime[]> {
  if (asked.length === 0) return []
  const list = (of: (one: Asked) => number) => `{${asked.map(of).join(',')}}`
  const { rows } = await sql<Row>`
    with asked as (
      select distinct occasion_id, person.id as person_id, seat_employer(occasion_id, person.id) as company_id
      from unnest(${list(one => one.occasion_id)}::integer[], ${list(one => one.person_id)}::integer[]) each(occasion_id, person_id)
      join person on person.id = each.person_id and person.programme_id = ${programme ?? 0} and not is_protected and forgotten_at is null),
    near as (
      select asked.*, session.id, held_on, starts_at, ends_at from asked join session on session.occasion_id = asked.occasion_id)
    select near.occasion_id, near.person_id, held_on, to_char(starts_at, 'HH24:MI') as starts_at, to_char(ends_at, 'HH24:MI') as ends_at,
      paid_time(near.person_id, near.company_id, held_on, starts_at, ends_at) as paid,
      ${minutes(sql`session_span(held_on, starts_at, ends_at)`)} as own,
      coalesce((select json_agg(each.span) from (
        select ${minutes(sql`work_on(team_on(near.person_id, near.company_id, held_on + nth), held_on + nth)`)} as span
        from generate_series(-2, 2) nth
        where not isempty(work_on(team_on(near.person_id, near.company_id, held_on + nth), held_on + nth))
        union all
        select ${minutes(sql`session_span(other.held_on, other.starts_at, other.ends_at)`)} from session other
        where other.held_on between near.held_on - 2 and near.held_on + 2 and other.id <> near.id
          and (other.occasion_id = near.occasion_id or exists (select from booking
            join occasion on occasion.id = booking.occasion_id and occasion.state <> 'cancelled'
            where booking.occasion_id = other.occasion_id and booking.person_id = near.person_id and ${takesSeat}))) each), '[]') as work,
      (select bool_and(work_on(team_on(near.person_id, near.company_id, held_on + nth), held_on + nth) is not null)
        from generate_series(-1, 1) nth) as is_known
    from near order by near.occasion_id, near.person_id, held_on, starts_at`.execute(db)
  return [...Map.groupBy(rows, row => `${row.occasion_id} ${row.person_id}`).values()].map(sessions =>
    workTimeOf(sessions[0]!, sessions.map(sessionThen)),
  )
}

const sessionThen = ({ own, work, is_known, held_on, starts_at, ends_at, paid }: Row): SessionThen => ({
  ...{ held_on, starts_at, ends_at, paid },
  rest: restOf(own, { work, is_known }),
})

/** Minutes as they pass, so that the two nights when the clock is moved are as long as they are. */
const minutes = (span: RawBuilder<unknown>) =>
  sql`json_build_object('from', ${minuteOf(sql`lower(${span})`)}, 'to', ${minuteOf(sql`upper(${span})`)})`
const minuteOf = (shown: RawBuilder<unknown>) => sql`(extract(epoch from ${shownInSql(shown)}) / 60)::bigint`
