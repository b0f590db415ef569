import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { employmentOrder, isOpenOn } from '../../people/queries/employment-on.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'
import { type RoleLevel, roleKey, type Standing } from '../rules/matrix.ts'
import type { Who } from '../rules/rating.ts'
import { isNotedAt, standingIn } from './standing.ts'

/** The most columns that a matrix shows: what does not fit is chosen away. */
export const MOST_COLUMNS = 60

export type MatrixCompetence = { id: number; name: string; area: string; is_chosen: boolean }

/**
 * The competences that a company looks at, in its order; while it has chosen none, those that its people have a level in or its roles need,
 * the commonest first.
 */
export async function matrixCompetences(
  db: Db,
  visitor: Within,
  company_id: number,
): Promise<MatrixCompetence[]> {
  const programme_id = visitor.programme ?? 0
  const { rows } = await sql<MatrixCompetence>`
    with chosen as (select competence_id, place from company_competence where programme_id = ${programme_id} and company_id = ${company_id}),
    used as (
      select competence_id, count(*) as times from (
        select competence_id from competence_level level join employment job on job.person_id = level.person_id
          join person on person.id = job.person_id and not is_protected
        where level.programme_id = ${programme_id} and job.programme_id = ${programme_id} and job.company_id = ${company_id}
        union all
        select competence_id from role_level where programme_id = ${programme_id} and company_id = ${company_id}
        union all
        select competence_id from competence_level level join employee on employee.id = employee_id
        where level.programme_id = ${programme_id} and employee.company_id = ${company_id}) each
      where not exists (select from chosen) group by competence_id)
    select competence.id, name, area, chosen.competence_id is not null as is_chosen
    from competence left join chosen on chosen.competence_id = competence.id left join used on used.competence_id = competence.id
    where programme_id = ${programme_id} and not is_permit and (chosen.competence_id is not null or used.competence_id is not null)
    order by place, times desc, name, competence.id limit ${MOST_COLUMNS}`.execute(db)
  return rows
}

/** Those that a company has chosen, in its order; none while it has chosen none. */
export async function chosenColumns(db: Db, visitor: Within, company_id: number): Promise<number[]> {
  const rows = await db
    .selectFrom('company_competence')
    .select('competence_id')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .orderBy('place')
    .execute()
  return rows.map(one => one.competence_id)
}

export type MatrixRow = {
  who: Who
  name: string
  title: string
  team: string
  shift: string
  standing: ReadonlyMap<number, Standing>
}

type At = { company_id: number; today: LocalDate }
/** Whoever asks, within a programme: the rows that they may see are the database's own to say. */
type Within = Pick<Visitor, 'programme'>
/** Everyone, or one of them; one with protected identity is asked for alone, for their handler. */
type Asked = { only?: Who; is_protected?: false } | { only: Who; is_protected: true }
type Named = { who: Who; name: string; title: string; team: string; shift: string }

/**
 * Those who work at a company, by name, with where they stand in each competence; nobody with protected identity. What was noted on a
 * day when they did not work there is another employer's, and levels are shut off so many days after it has ended. Only for who may see named levels, where they are open: row security asks too.
 */
export async function matrixRows(
  db: Db,
  visitor: Within,
  { company_id, today, only, is_protected = false }: At & Asked,
): Promise<MatrixRow[]> {
  const programme_id = visitor.programme ?? 0
  const after = Number(
    figureOn(await settingsOf(db, programme_id), 'levels_after_job', today) ??
      KNOWN_SETTINGS.levels_after_job.amount,
  )
  const { rows } = await sql<Named & { standing: (Standing & { competence_id: number })[] }>`
    with everyone as (
      select 'p' || person.id as who, trim(given_name || ' ' || family_name) as name, job.title, job.team, job.shift
      from person join lateral (
        select title, team, shift from employment, (select ${today}::date as day) today
        where employment.programme_id = ${programme_id} and employment.person_id = person.id and company_id = ${company_id}
          and (${isOpenOn('employment', 'today.day')} or ends_on between ${today}::date - ${after}::int and ${today}::date)
        order by ${employmentOrder('employment', 'today.day')} limit 1) job on true
      where person.programme_id = ${programme_id} and is_protected = ${is_protected} and forgotten_at is null
      union all
      select 'e' || id, name, title, team, shift from employee
      where programme_id = ${programme_id} and company_id = ${company_id}
        and (left_on is null or left_on + ${after}::int >= ${today}::date)),
    people as (select * from everyone where ${only ? sql`who = ${only}` : sql`true`}),
    stood as (
      ${standingIn(
        sql`who`,
        sql`people join competence_level on competence_level.programme_id = ${programme_id} and whose = who
          and ${isNotedAt(company_id, 'competence_level')}`,
      )})
    select who, name, title, team, shift,
      (select coalesce(json_agg(json_build_object('competence_id', competence_id, 'level', level, 'wanted', wanted, 'own', own, 'own_on', own_on,
        'manager', manager, 'manager_on', manager_on, 'rated_on', rated_on, 'is_validated', coalesce(is_validated, false))), '[]')
        from stood where stood.who = people.who) as standing
    from people order by lower(title), name, who`.execute(db)
  return rows.map(({ standing, ...one }) => ({
    ...one,
    standing: new Map(standing.map(({ competence_id, ...each }) => [competence_id, each])),
  }))
}

/** The names of those of these competences that the programme has; permits have no levels. */
export async function competenceNames(
  db: Db,
  visitor: Visitor,
  ids: readonly number[],
): Promise<Map<number, string>> {
  const rows = await db
    .selectFrom('competence')
    .select(['id', 'name'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', 'in', [...new Set(ids), 0])
    .where('is_permit', '=', false)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type Role = {
  key: string
  title: string
  people: number
  levels: ReadonlyMap<number, RoleLevel & { version: number }>
}

/** The roles at a company as employments name them today, with how many have them, and what each is to be able to. */
export async function rolesOf(db: Db, visitor: Visitor, { company_id, today }: At): Promise<Role[]> {
  const programme_id = visitor.programme ?? 0
  const { rows: titles } = await sql<{ title: string; people: number }>`
    select title, count(*)::int as people from (
      select title from employment join person on person.id = person_id, (select ${today}::date as day) today
      where employment.programme_id = ${programme_id} and company_id = ${company_id} and ${isOpenOn('employment', 'today.day')}
        and not is_protected and forgotten_at is null
      union all
      select title from employee where programme_id = ${programme_id} and company_id = ${company_id}
        and (left_on is null or left_on >= ${today}::date)) job
    where trim(title) <> '' group by title order by people desc, title`.execute(db)
  const levels = await db
    .selectFrom('role_level')
    .select(['role_key', 'competence_id', 'usual', 'wanted', 'people', 'version'])
    .where('programme_id', '=', programme_id)
    .where('company_id', '=', company_id)
    .execute()
  const roles = new Map<string, { title: string; people: number }>()
  for (const { title, people } of titles) {
    const before = roles.get(roleKey(title))
    roles.set(roleKey(title), { title: before?.title ?? title, people: (before?.people ?? 0) + people })
  }
  return [...roles]
    .map(([key, role]) => ({
      key,
      ...role,
      levels: new Map(
        levels
          .filter(one => one.role_key === key)
          .map(({ role_key: _, competence_id, ...one }) => [
            competence_id,
            one as RoleLevel & { version: number },
          ]),
      ),
    }))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'sv'))
}
