import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { nameApart } from '../../companies/queries/name-apart.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { isPersonSought } from '../../people/queries/sought.ts'
import type { ListState } from '../../ui/list-url.ts'

export const PROGRESS_PER_PAGE = 40

type Of = { course_id: number; today: LocalDate }

/**
 * Who has gone which course of a role programme to its end: was there in the last session of one of its occasions. From attendance alone;
 * nobody with protected identity. A table of `person_id` and `parts`, the ids of those courses.
 */
const finished = ({ programme }: Visitor, { course_id, today }: Of): RawBuilder<unknown> => sql`(
  select attended.person_id, array_agg(distinct ends.part_id) as parts
  from (
    select distinct on (occasion.id) course_part.part_id, session.id as session_id, session.held_on
    from course_part join occasion on occasion.course_id = course_part.part_id join session on session.occasion_id = occasion.id
    where course_part.course_id = ${course_id} and course_part.programme_id = ${programme ?? 0}
    order by occasion.id, session.held_on desc, session.starts_at desc) ends
  join attended on attended.session_id = ends.session_id
  where attended.quarters > 0 and not attended.is_protected and ends.held_on <= ${today}::date
  group by attended.person_id)`

/** How many people have come how far in a role programme: by how many of its courses they have gone to the end, the furthest first. */
export async function progressCounts(
  db: Db,
  visitor: Visitor,
  of: Of,
): Promise<{ finished: number; people: number }[]> {
  const { rows } = await sql<{ finished: number; people: number }>`
    select cardinality(parts) as finished, count(*)::int as people from ${finished(visitor, of)} finished
    group by 1 order by 1 desc`.execute(db)
  return rows
}

export type ProgressRow = {
  id: number
  given_name: string
  family_name: string
  forgotten_at: Date | null
  company_id: number | null
  company: string | null
  /** Ids of the courses that were gone to the end. */
  parts: number[]
}

const ORDERS = {
  finished: [sql`cardinality(finished.parts)`],
  name: [swedishOrder('person.family_name'), swedishOrder('person.given_name')],
  company: [swedishOrder('company.name')],
} as const
export type ProgressSort = keyof typeof ORDERS

/** One page of those who have come somewhere, or with no page all of them, each with the company of the day or else the last one. */
export async function progressRows(
  db: Db,
  visitor: Visitor,
  of: Of,
  { list, done, page = list.page }: { list: ListState; done: number | null; page?: number | null },
): Promise<{ rows: ProgressRow[]; total: number }> {
  const sort = list.sort in ORDERS ? (list.sort as ProgressSort) : 'finished'
  const turned = list.direction === 'descending' ? sql`desc nulls last` : sql`asc nulls last`
  const chosen = sql`${finished(visitor, of)} finished join person on person.id = finished.person_id and not person.is_protected`
  const where = sql`where (${done}::integer is null or cardinality(finished.parts) = ${done}::integer)
    ${list.q === '' ? sql`` : sql`and ${isPersonSought(list.q)}`}`
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from ${chosen} ${where}`.execute(db)
  const { rows } = await sql<ProgressRow>`
    select person.id, person.given_name, person.family_name, person.forgotten_at, company.id as company_id, ${nameApart} as company,
      finished.parts
    from ${chosen} cross join (select ${of.today}::date as day) today
    left join lateral (
      select company_id from employment where employment.person_id = person.id
      order by ${employmentOrder('employment', 'today.day')} limit 1) job on true
    left join company on company.id = job.company_id ${where}
    order by ${sql.join([...ORDERS[sort].map(column => sql`${column} ${turned}`), ...ORDERS.name, sql`person.id`])}
    ${page === null ? sql`` : sql`limit ${PROGRESS_PER_PAGE} offset ${(page - 1) * PROGRESS_PER_PAGE}`}`.execute(
    db,
  )
  return { rows, total: counted[0]!.total }
}
