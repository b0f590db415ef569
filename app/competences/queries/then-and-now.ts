import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { employmentOrder, isOpenOn } from '../../people/queries/employment-on.ts'
import { isNotedAt, standingIn } from './standing.ts'

/** Where one who works there today stood in a competence then, and stands now; null where nobody had rated it. */
export type ThenAndNow = {
  title: string
  competence_id: number
  level_then: number | null
  level_now: number | null
}

type Asked = {
  programme_id: number
  company_id: number
  then: LocalDate
  today: LocalDate
  competences: readonly number[]
}

/**
 * Where each of those who work at a company today stood then and stands now, by title and without a name; nobody with protected identity.
 * Nothing where named levels are not open. To be told as counts alone. The days are inclusive.
 */
export async function levelsThenAndNow(
  db: Db,
  { programme_id, company_id, then, today, competences }: Asked,
): Promise<ThenAndNow[]> {
  if (competences.length === 0) return []
  const noted = (
    until: LocalDate,
  ) => sql`here join competence_level on competence_level.programme_id = ${programme_id} and whose = who
    and competence_id = any (${sql.val(competences)}::integer[]) and rated_on <= ${until} and ${isNotedAt(company_id, 'competence_level')}`
  const { rows } = await sql<ThenAndNow>`
    with here as (
      select 'p' || person.id as who, job.title from person join lateral (
        select title from employment, (select ${today}::date as day) today
        where employment.programme_id = ${programme_id} and employment.person_id = person.id and company_id = ${company_id}
          and ${isOpenOn('employment', 'today.day')}
        order by ${employmentOrder('employment', 'today.day')} limit 1) job on true
      where person.programme_id = ${programme_id} and not is_protected and forgotten_at is null
      union all
      select 'e' || id, title from employee
      where programme_id = ${programme_id} and company_id = ${company_id} and (left_on is null or left_on >= ${today}::date)),
    before as (${standingIn(sql`who`, noted(then))}),
    stood as (${standingIn(sql`who`, noted(today))})
    select title, competence_id, before.level as level_then, stood.level as level_now
    from here join stood using (who) left join before using (who, competence_id)
    where exists (select from level_ground where level_ground.programme_id = ${programme_id} and level_ground.company_id = ${company_id} and closed_at is null)`.execute(
    db,
  )
  return rows
}
