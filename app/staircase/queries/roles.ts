import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { roleKey } from '../../competences/rules/matrix.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { employmentOrder, isOpenOn } from '../../people/queries/employment-on.ts'
import { placedByRole, type RoleStep, type Unplaced } from '../rules/roles.ts'
import type { StepNow } from './steps.ts'

type At = { company_id: number; today: LocalDate }
export type RoleAt = { title: string; people: number; step_id: number | null }

/** The roles of those who work at a company today, nobody with protected identity, and those that are placed; by name. */
export async function rolesAt(db: Db, visitor: Visitor, { company_id, today }: At): Promise<RoleAt[]> {
  const programme_id = visitor.programme ?? 0
  const { rows } = await sql<{ title: string; people: number }>`
    select title, count(distinct person.id)::int as people
    from (select *, ${today}::date as day from employment) job join person on person.id = job.person_id
    where job.programme_id = ${programme_id} and job.company_id = ${company_id} and ${isOpenOn('job', 'job.day')}
      and trim(title) <> '' and not is_protected and forgotten_at is null
    group by title order by count(*) desc, title`.execute(db)
  const placed = await db
    .selectFrom('role_step')
    .select(['role_key', 'title', 'step_id'])
    .where('programme_id', '=', programme_id)
    .where('company_id', '=', company_id)
    .execute()
  const roles = new Map<string, RoleAt>()
  for (const { title, people } of rows) {
    const before = roles.get(roleKey(title))
    const own = { title: title.trim(), step_id: null, ...before, people: (before?.people ?? 0) + people }
    roles.set(roleKey(title), own)
  }
  for (const { role_key, title, step_id } of placed) {
    const before = roles.get(role_key)
    if (before || step_id) roles.set(role_key, { people: 0, title, ...before, step_id })
  }
  return [...roles.values()].toSorted((a, b) => a.title.localeCompare(b.title, 'sv'))
}

/** Grows with every change of a company's roles. */
export async function rolesVersion(db: Db, visitor: Visitor, company_id: number): Promise<number> {
  const { version } = await db
    .selectFrom('role_step')
    .select(({ fn }) => fn.sum<string | null>('version').as('version'))
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .executeTakeFirstOrThrow()
  return Number(version ?? 0)
}

type Within = { company_id?: number; today: LocalDate; steps: readonly StepNow[] }

/** How many stand on a step by their role alone, by its number: of the programme, or at one company. Asks twice. */
export async function standingByRole(
  db: Db,
  visitor: Visitor,
  { company_id, today, steps }: Within,
): Promise<Map<number, number>> {
  const programme_id = visitor.programme ?? 0
  const roles = await db
    .selectFrom('role_step')
    .select(['company_id', 'role_key', 'step_id'])
    .where('programme_id', '=', programme_id)
    .where('step_id', 'is not', null)
    .$if(company_id !== undefined, query => query.where('company_id', '=', company_id!))
    .execute()
  if (roles.length === 0) return new Map()
  const companies = [...new Set(roles.map(role => role.company_id))]
  const { rows } = await sql<Unplaced>`
    select job.company_id, job.title, count(*)::int as persons
    from person join lateral (
      select company_id, title from employment, (select ${today}::date as day) today
      where employment.person_id = person.id and ${isOpenOn('employment', 'today.day')}
      order by ${employmentOrder('employment', 'today.day')} limit 1) job on true
    where person.programme_id = ${programme_id} and not is_protected and forgotten_at is null
      and job.company_id = any (${companies}::int[])
      and not exists (select from person_step where person_step.person_id = person.id and from_on <= ${today})
    group by job.company_id, job.title`.execute(db)
  const numberOf = new Map(steps.map(step => [step.step_id, step.number]))
  const placed = roles.flatMap(({ step_id, ...role }): RoleStep[] => {
    const number = numberOf.get(step_id!)
    return number === undefined ? [] : [{ ...role, number }]
  })
  return placedByRole(rows, placed)
}
