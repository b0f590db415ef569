import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import type { Move, Stand } from '../rules/climbs.ts'
import { stepsOn, walk } from './walk.ts'

type Within = { company_id?: number; today: LocalDate }

/**
 * Where people stand today and every move they have made, by sex and category: of the programme, or of those who work at one company.
 * Persons with protected identity are left out: no count gives them away. Numbers are those of the staircase of the day; where people
 * stand, of today's. Asks twice.
 */
export async function climbsOf(
  db: Db,
  visitor: Visitor,
  { company_id, today }: Within,
): Promise<{ stands: Stand[]; moves: Move[] }> {
  const programme_id = visitor.programme ?? 0
  const walked = sql`${walk(programme_id)}, whose as (
    select person.id as person_id, sex, job.category, job.company_id from person
    left join lateral (select category, company_id from employment, (select ${today}::date as day) today where employment.person_id = person.id
      order by ${employmentOrder('employment', 'today.day')} limit 1) job on true
    where person.programme_id = ${programme_id} and not is_protected
      ${company_id === undefined ? sql`` : sql`and job.company_id = ${company_id}`})`
  const stands = await sql<Stand>`
    with ${walked}, latest as (
      select distinct on (person_id) person_id, step_id,
        first_value(step_id) over (partition by person_id order by from_on) as first_id
      from walk where from_on <= ${today} order by person_id, from_on desc)
    select step.number, began.number as began, sex, category, count(*)::int as persons
    from latest join whose using (person_id) join (${stepsOn(sql`${today}::date`)}) step using (step_id)
      join (${stepsOn(sql`${today}::date`)}) began on began.step_id = latest.first_id
    group by step.number, began.number, sex, category order by step.number, began.number`.execute(db)
  const moves = await sql<Move>`
    with ${walked}
    select before as "from", number as "to", extract(year from from_on)::int as year, sex, category, count(*)::int as moves
    from walk join whose using (person_id) where before <> number and from_on <= ${today}
    group by before, number, year, sex, category order by before, number, year`.execute(db)
  return { stands: stands.rows, moves: moves.rows }
}
