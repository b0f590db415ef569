import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { employeesAt } from '../../people/queries/managers.ts'
import type { Level } from '../rules/matrix.ts'
import type { Who } from '../rules/rating.ts'

type Within = Pick<Visitor, 'programme'>
type Whose = { company_id: number; who: Who; today: LocalDate }

/** When someone in a company's matrix began and ended there: the job that the matrix shows, null where no day is known. */
export async function jobOf(db: Db, visitor: Within, { company_id, who, today }: Whose) {
  const programme_id = visitor.programme ?? 0
  const id = Number(who.slice(1))
  const { rows } = await (who.startsWith('p')
    ? sql<{ starts_on: LocalDate | null; ends_on: LocalDate | null }>`
        select starts_on, ends_on from employment, (select ${today}::date as day) today
        where programme_id = ${programme_id} and company_id = ${company_id} and person_id = ${id}
        order by ${employmentOrder('employment', 'today.day')} limit 1`.execute(db)
    : sql<{ starts_on: LocalDate | null; ends_on: LocalDate | null }>`
        select null::date as starts_on, left_on as ends_on from employee
        where programme_id = ${programme_id} and company_id = ${company_id} and id = ${id}`.execute(db))
  return rows[0] ?? null
}

/** What is noted of someone on one day, by the person and by a manager: by `own_7`, `manager_7`, `wanted_7`. */
export async function notedOn(
  db: Db,
  visitor: Within,
  { who, day }: { who: Who; day: LocalDate },
): Promise<Map<string, Level>> {
  const rows = await db
    .selectFrom('competence_level')
    .select(['competence_id', 'source', 'level', 'wanted'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('whose', '=', who)
    .where('rated_on', '=', day)
    .where('source', 'in', ['own', 'manager'])
    .execute()
  const boxes: [string, Level | null][] = rows.flatMap(({ competence_id, source, level, wanted }) => [
    [`${source}_${competence_id}`, level as Level | null],
    [`wanted_${competence_id}`, source === 'manager' ? (wanted as Level | null) : null],
  ])
  return new Map(boxes.filter((box): box is [string, Level] => box[1] !== null))
}

type On = { company_id: number; today: LocalDate }

/** Those of a company's own who take no part in the programme and work there on the day. */
export const employeesOn = (db: Db, visitor: Within, { company_id, today }: On) =>
  db
    .selectFrom('employee')
    .select(['id', 'team', 'shift'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where(eb => eb.or([eb('left_on', 'is', null), eb('left_on', '>=', today)]))
    .execute()

/** Who works at a company on the day, as they are called in its matrix; nobody with protected identity. */
export async function workingOn(db: Db, visitor: Within, on: On): Promise<ReadonlySet<string>> {
  const people = await employeesAt(db, visitor, on)
  const employees = await employeesOn(db, visitor, on)
  return new Set([...people.map(one => `p${one.id}`), ...employees.map(one => `e${one.id}`)])
}
