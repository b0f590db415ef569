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
  shifts: Span[]
  others: Span[]
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
    -- Whoever has been in the same teams from the same days works the same hours: they are asked for once.
    alike as (
      select asked.*, min(asked.person_id) over (partition by asked.occasion_id, asked.company_id, stays.said) as like_id
      from asked cross join lateral (select coalesce(string_agg(stay.from_on || ' ' || coalesce(stay.team_id, 0), ',' order by stay.from_on), '') as said
        from team_stay stay where stay.person_id = asked.person_id and stay.company_id = asked.company_id) stays),
    near as (
      select alike.person_id, company_id, session.id, session.occasion_id, held_on, starts_at, ends_at
      from alike join session on session.occasion_id = alike.occasion_id where alike.person_id = like_id),
    shifts as materialized (
      select id, person_id, coalesce(json_agg(${minutes(sql`works`)}) filter (where not isempty(works)), '[]') as shifts,
        bool_and(works is not null) filter (where nth between -1 and 1) as is_known
      from (
        select id, person_id, nth, work_on(team_on(person_id, company_id, held_on + nth), held_on + nth) as works
        from near cross join generate_series(-2, 2) nth) each
      group by id, person_id),
    judged as materialized (
      select near.*, shifts, is_known, paid_time(near.person_id, company_id, held_on, starts_at, ends_at) as paid
      from near join shifts on shifts.id = near.id and shifts.person_id = near.person_id),
    elsewhere as materialized (
      select alike.person_id, other.occasion_id, other.held_on, ${minutes(sql`session_span(other.held_on, other.starts_at, other.ends_at)`)} as span,
        other.id
      from (select distinct person_id from alike) alike
      join booking on booking.person_id = alike.person_id and ${takesSeat}
      join occasion on occasion.id = booking.occasion_id and occasion.state <> 'cancelled'
      join session other on other.occasion_id = booking.occasion_id)
    select near.occasion_id, alike.person_id, near.held_on, to_char(near.starts_at, 'HH24:MI') as starts_at,
      to_char(near.ends_at, 'HH24:MI') as ends_at, near.paid, near.shifts, near.is_known,
      ${minutes(sql`session_span(near.held_on, near.starts_at, near.ends_at)`)} as own,
      coalesce((select json_agg(span) from (
        select ${minutes(sql`session_span(same.held_on, same.starts_at, same.ends_at)`)} as span from session same
        where same.occasion_id = near.occasion_id and same.id <> near.id and same.held_on between near.held_on - 2 and near.held_on + 2
        union all
        select span from elsewhere where elsewhere.person_id = alike.person_id and elsewhere.occasion_id <> near.occasion_id
          and elsewhere.held_on between near.held_on - 2 and near.held_on + 2) each), '[]') as others
    from alike join judged near on near.occasion_id = alike.occasion_id and near.person_id = alike.like_id
    order by near.occasion_id, alike.person_id, near.held_on, near.starts_at`.execute(db)
  return [...Map.groupBy(rows, row => `${row.occasion_id} ${row.person_id}`).values()].map(sessions =>
    workTimeOf(sessions[0]!, sessions.map(sessionThen)),
  )
}

const sessionThen = ({
  own,
  shifts,
  others,
  is_known,
  held_on,
  starts_at,
  ends_at,
  paid,
}: Row): SessionThen => ({
  ...{ held_on, starts_at, ends_at, paid },
  rest: restOf(own, { work: [...shifts, ...others], is_known }),
})

/** Minutes as they pass, so that the two nights when the clock is moved are as long as they are. */
const minutes = (span: RawBuilder<unknown>) =>
  sql`json_build_object('from', ${minuteOf(sql`lower(${span})`)}, 'to', ${minuteOf(sql`upper(${span})`)})`
const minuteOf = (shown: RawBuilder<unknown>) => sql`(extract(epoch from ${shownInSql(shown)}) / 60)::bigint`
