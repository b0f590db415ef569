import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { isNotedAt, standingIn } from '../../competences/queries/standing.ts'
import { roleKey } from '../../competences/rules/matrix.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { isOpenOn } from '../../people/queries/employment-on.ts'
import type { Rated } from '../rules/proposal.ts'
import { rolesAt } from './roles.ts'

type At = { company_id: number; today: LocalDate }

export type StandsHere = {
  person_id: number
  name: string
  title: string
  /** Their own step and since when; none where they stand by their role or nowhere. */
  step_id: number | null
  from_on: LocalDate | null
  /** The step of their role, where they have none of their own. */
  role_step_id: number | null
  /** Where they stand in each competence that they have been rated in while they have worked here. */
  rated: Rated[]
}

/**
 * Those who work at a company today, by name, with where they stand; nobody with protected identity. Only for who may see named steps, where
 * the company has opened them. Asks three times.
 */
export async function standingAt(db: Db, visitor: Visitor, { company_id, today }: At): Promise<StandsHere[]> {
  const programme_id = visitor.programme ?? 0
  const { rows } = await sql<Omit<StandsHere, 'role_step_id'>>`
    with people as (
      select person.id as person_id, trim(given_name || ' ' || family_name) as name, job.title
      from person join lateral (
        select title from (select *, ${today}::date as day from employment) job
        where job.person_id = person.id and company_id = ${company_id} and ${isOpenOn('job', 'job.day')}
        order by starts_on desc nulls last, id desc limit 1) job on true
      where person.programme_id = ${programme_id} and not is_protected and forgotten_at is null),
    stood as (
      ${standingIn(
        sql`person_id`,
        sql`(
          select people.person_id, competence_id, rated_on, source, level, wanted from people
            join competence_level level on level.person_id = people.person_id and ${isNotedAt(company_id, 'level')}) level`,
      )})
    select person_id, name, title, latest.step_id, latest.from_on,
      (select coalesce(json_agg(json_build_object('competence', competence.name, 'level', level, 'rated_on', rated_on) order by competence.name), '[]')
        from stood join competence on competence.id = competence_id
        where stood.person_id = people.person_id and level is not null) as rated
    from people left join lateral (
      select step_id, from_on from person_step where person_step.person_id = people.person_id and from_on <= ${today}
      order by from_on desc limit 1) latest on true
    order by ${swedishOrder('name')}, person_id`.execute(db)
  const roles = await rolesAt(db, visitor, { company_id, today })
  const stepOf = new Map(roles.map(role => [roleKey(role.title), role.step_id]))
  return rows.map(row => ({
    ...row,
    role_step_id: row.step_id === null ? (stepOf.get(roleKey(row.title)) ?? null) : null,
  }))
}
