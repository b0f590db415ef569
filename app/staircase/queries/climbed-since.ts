import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { isOpenOn } from '../../people/queries/employment-on.ts'
import { stepsOn, walk } from './walk.ts'

type Asked = { programme_id: number; company_id: number; since: LocalDate; today: LocalDate }

/**
 * How many of those who work at a company today and stood on the staircase on a day stand higher now, by the numbers of today’s staircase;
 * nobody with protected identity. To be told as counts alone.
 */
export async function climbedSince(
  db: Db,
  { programme_id, company_id, since, today }: Asked,
): Promise<{ of: number; higher: number }> {
  const standing = (day: LocalDate) => sql`select distinct on (person_id) person_id, step_id from walk
    where from_on <= ${day} order by person_id, from_on desc`
  const { rows } = await sql<{ of: number; higher: number }>`
    with ${walk(programme_id)},
    before as (${standing(since)}), stood as (${standing(today)}), step as (${stepsOn(sql`${today}::date`)})
    select count(*)::int as of, (count(*) filter (where now.number > began.number))::int as higher
    from before join stood using (person_id) join step now on now.step_id = stood.step_id join step began on began.step_id = before.step_id
      join person on person.id = person_id and not is_protected
    where exists (select from employment job, (select ${today}::date as day) today
      where job.person_id = person.id and job.company_id = ${company_id} and ${isOpenOn('job', 'today.day')})`.execute(
    db,
  )
  return rows[0]!
}
