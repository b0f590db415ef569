import { type RawBuilder, sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { tableOf } from '../../foundation/registers/rows-as-table.ts'
import { employmentOrder, isOpenOn } from '../../people/queries/employment-on.ts'
import { roleKey } from '../rules/matrix.ts'
import { standingIn } from './standing.ts'

type Need = { company_id: number; title: string; competence_id: number; needed: number }

/** What roles are to be able to, by each way in which employments write them; roles are known by `roleKey`. Asks twice where any role needs anything. */
async function needsOf(db: Db, programme_id: number): Promise<Need[]> {
  const levels = await db
    .selectFrom('role_level')
    .select(['company_id', 'role_key', 'competence_id', 'wanted'])
    .where('programme_id', '=', programme_id)
    .where('wanted', 'is not', null)
    .execute()
  if (levels.length === 0) return []
  const titles = await db
    .selectFrom('employment')
    .select(['company_id', 'title'])
    .distinct()
    .where('programme_id', '=', programme_id)
    .where('company_id', 'in', [...new Set(levels.map(one => one.company_id))])
    .execute()
  const byRole = Map.groupBy(levels, one => `${one.company_id} ${one.role_key}`)
  return titles.flatMap(({ company_id, title }) =>
    (byRole.get(`${company_id} ${roleKey(title)}`) ?? []).map(({ competence_id, wanted }) => ({
      company_id,
      title,
      competence_id,
      needed: wanted!,
    })),
  )
}

/**
 * `standing`: each person of a programme in each competence. What is wanted is the person's own wish, else what the role needs that they
 * have today (rules/matrix.ts, `cellOf`).
 */
export async function standingLevels(
  db: Db,
  programme_id: number,
  today: LocalDate,
): Promise<RawBuilder<unknown>> {
  const stood = standingIn(
    sql`person_id`,
    sql`competence_level where programme_id = ${programme_id} and person_id is not null`,
  )
  const needs = await needsOf(db, programme_id)
  if (needs.length === 0) return sql`standing as (${stood})`
  return sql`stood as (${stood}), job as (
      select distinct on (person_id) person_id, company_id, title from employment, (select ${today}::date as day) today
      where employment.programme_id = ${programme_id} and ${isOpenOn('employment', 'today.day')}
      order by person_id, ${employmentOrder('employment', 'today.day')}),
    needs as (select company_id, title, competence_id, needed from ${tableOf(needs, 'company_id integer, title text, competence_id integer, needed smallint')}),
    standing as (
      select person_id, competence_id, level, coalesce(wanted, needed) as wanted, own, own_on, manager, manager_on, rated_on, is_validated
      from stood left join job using (person_id) left join needs using (company_id, title, competence_id))`
}
