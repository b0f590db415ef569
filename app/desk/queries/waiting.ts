import { sql } from 'kysely'
import { freeSeats } from '../../courses/queries/seats.ts'
import { SOON_DAYS } from '../../courses/rules/kinds.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { addMonths } from '../../foundation/dates.ts'
import type { Quarters } from '../../foundation/hours.ts'

export type Waiting = {
  unsigned_quarters: Quarters
  unsigned_people: number
  unsigned_companies: number
  idle_companies: number
  free_seats: number
  free_occasions: number
  people_last_month: number
  is_last_month_sent: boolean
}

/** What waits for somebody, as of a day. One question. */
export async function waitingOf(
  db: Db,
  { programme_id, until }: { programme_id: number; until: LocalDate },
): Promise<Waiting> {
  const last_month = addMonths(`${until.slice(0, 7)}-01`, -1)
  const { rows } = await sql<Waiting>`
    with unsigned as materialized (
      select attendance.person_id, attendance.quarters
      from attendance join session on session.id = attendance.session_id
      where attendance.programme_id = ${programme_id} and signed_at is null and attendance.quarters > 0 and held_on <= ${until}),
    soon as (
      select occasion.id, ${freeSeats} as free
      from occasion where occasion.id in (
        select occasion_id from session
        where programme_id = ${programme_id} and held_on between ${until}::date + 1 and ${until}::date + ${SOON_DAYS}::integer
          and not exists (select from session before_it where before_it.occasion_id = session.occasion_id and before_it.held_on <= ${until})))
    select
      (select coalesce(sum(quarters), 0)::integer from unsigned) as unsigned_quarters,
      (select count(distinct person_id)::integer from unsigned) as unsigned_people,
      (select count(distinct company_id)::integer from employment where person_id in (select person_id from unsigned)) as unsigned_companies,
      (select count(*)::integer from company where programme_id = ${programme_id} and agreed_on <= ${until}::date - 90
        and not exists (select from departure where departure.company_id = company.id and undone_at is null)
        and not exists (select from company_participation where company_participation.company_id = company.id)) as idle_companies,
      (select coalesce(sum(free) filter (where free > 0), 0)::integer from soon) as free_seats,
      (select (count(*) filter (where free > 0))::integer from soon) as free_occasions,
      (select count(distinct attendance.person_id)::integer from session join attendance on attendance.session_id = session.id
        where session.programme_id = ${programme_id} and attendance.quarters > 0
        and held_on >= ${last_month}::date and held_on < ${addMonths(last_month, 1)}::date) as people_last_month,
      exists (select from statistics_batch where programme_id = ${programme_id} and month = ${last_month}) as is_last_month_sent`.execute(
    db,
  )
  return rows[0]!
}
