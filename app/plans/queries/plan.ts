import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { isOpenOn } from '../../people/queries/employment-on.ts'
import type { Kind, TaughtHere } from '../rules/line.ts'

export type PlanFacts = { ready_on: LocalDate | null; version: number }

/** What is said of a company's plan as a whole; version 0 where nothing is. */
export async function planOf(db: Db, visitor: Visitor, company_id: number): Promise<PlanFacts> {
  const plan = await db
    .selectFrom('plan')
    .select(['ready_on', 'version'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .executeTakeFirst()
  return plan ?? { ready_on: null, version: 0 }
}

export type PlanLine = {
  id: number
  name: string
  competence_id: number | null
  role: string
  level_from: number | null
  level_to: number | null
  people: number | null
  due_on: LocalDate | null
  kind: Kind | null
  responsible: string
  reach_a: string
  reach_b: string
  principles: string
  taught_here: TaughtHere
  need_id: string | null
  place: number
  version: number
  /** How many are chosen who work there today, and how many have left since. Nobody with protected identity. */
  chosen: number
  left: number
}

/** Of a row `plan_person` by the name it has: whether whoever is chosen works at the company on the day. */
export const worksHere = (chosen: string, today: LocalDate): RawBuilder<boolean> => sql`(exists (
    select from employment job, (select ${today}::date as day) today where job.person_id = ${sql.ref(`${chosen}.person_id`)}
      and job.company_id = ${sql.ref(`${chosen}.company_id`)} and ${isOpenOn('job', 'today.day')})
  or exists (select from employee where employee.id = ${sql.ref(`${chosen}.employee_id`)}
    and (employee.left_on is null or employee.left_on >= ${today}::date)))`

/** Of a row `plan_person` by the name it has: nobody with protected identity. */
export const isTold = (chosen: string): RawBuilder<boolean> =>
  sql`not exists (select from person where person.id = ${sql.ref(`${chosen}.person_id`)} and person.is_protected)`

/** The lines of a company's plan, in their order. */
export async function linesOf(
  db: Db,
  visitor: Pick<Visitor, 'programme'>,
  { company_id, today }: { company_id: number; today: LocalDate },
): Promise<PlanLine[]> {
  const programme_id = visitor.programme ?? 0
  const { rows } = await sql<PlanLine>`
    with chosen as (
      select line_id, ${worksHere('chosen', today)} as is_here from plan_person chosen
      where programme_id = ${programme_id} and company_id = ${company_id} and ${isTold('chosen')}),
    counted as (
      select line_id, (count(*) filter (where is_here))::int as here, (count(*) filter (where not is_here))::int as gone
      from chosen group by line_id)
    select id, name, competence_id, role, level_from, level_to, people, due_on, kind, responsible, reach_a, reach_b, principles, taught_here,
      need_id, place, version, coalesce(here, 0) as chosen, coalesce(gone, 0) as left
    from plan_line left join counted on counted.line_id = plan_line.id
    where programme_id = ${programme_id} and company_id = ${company_id} order by place, id`.execute(db)
  return rows
}

/** One line of a company's plan, as it is kept. */
export const lineOf = async (
  db: Db,
  visitor: Visitor,
  { company_id, line_id }: { company_id: number; line_id: number },
) =>
  (await db
    .selectFrom('plan_line')
    .selectAll()
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where('id', '=', line_id)
    .executeTakeFirst()) ?? null
export type KeptLine = NonNullable<Awaited<ReturnType<typeof lineOf>>>
