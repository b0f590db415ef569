import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { nameApart } from '../../companies/queries/name-apart.ts'
import type { OccasionState } from '../../courses/rules/takes-nobody.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Returned } from '../rules/walk-in.ts'

export type WalkIn = {
  id: number
  session_id: number
  occasion_id: number
  code: string
  title: string
  state: OccasionState
  held_on: LocalDate
  starts_at: string
  ends_at: string
  quarters: Quarters
  given_name: string
  family_name: string
  company_id: number | null
  company: string | null
  company_said: string
  returned_because: Returned | null
}

type Asked = { walk_in_id?: number; session_id?: number; occasion_id?: number; company_id?: number }

/**
 * Those who came without a seat and wait: all of the programme or some of them, those whom nobody has a company for first, then as they came.
 * Whoever asks has been let in to what they ask for; row security keeps a company to those who are said to be its own.
 */
export async function walkInsOf(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  { walk_in_id, session_id, occasion_id, company_id }: Asked = {},
): Promise<WalkIn[]> {
  const only = (column: string, id: number | undefined) =>
    id === undefined ? sql`true` : sql`${sql.ref(column)} = ${id}`
  const { rows } = await sql<WalkIn>`
    select walk_in.id, session.id as session_id, occasion.id as occasion_id, occasion.code, course.title, occasion.state, session.held_on,
      to_char(session.starts_at, 'HH24:MI') as starts_at, to_char(session.ends_at, 'HH24:MI') as ends_at, walk_in.quarters,
      taken.given_name, taken.family_name, taken.company_id, ${nameApart} as company, taken.company_said, walk_in.returned_because
    from walk_in join taken_down taken on taken.walk_in_id = walk_in.id
    join session on session.id = walk_in.session_id
    join occasion on occasion.id = session.occasion_id
    join course on course.id = occasion.course_id
    left join company on company.id = taken.company_id
    where walk_in.programme_id = ${programme ?? 0} and walk_in.ended_at is null
      and ${only('walk_in.id', walk_in_id)} and ${only('session.id', session_id)} and ${only('occasion.id', occasion_id)}
      and ${only('taken.company_id', company_id)}
    order by taken.company_id is not null, walk_in.id`.execute(db)
  return rows
}

/** How many wait, and for how many quarter-hours; `to_arrange` of them for whoever arranges. */
export async function waitingWalkIns(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  occasion_id: number | null = null,
): Promise<{ people: number; quarters: Quarters; to_arrange: number }> {
  const { rows } = await sql<{ people: number; quarters: Quarters; to_arrange: number }>`
    select count(*)::integer as people, coalesce(sum(walk_in.quarters), 0)::integer as quarters,
      count(*) filter (where taken.company_id is null)::integer as to_arrange
    from walk_in join taken_down taken on taken.walk_in_id = walk_in.id
    join session on session.id = walk_in.session_id
    where walk_in.programme_id = ${programme ?? 0} and walk_in.ended_at is null
      and (${occasion_id}::integer is null or session.occasion_id = ${occasion_id}::integer)`.execute(db)
  return rows[0]!
}

/** How many wait for a company since they were taken down on this day or before. */
export async function unansweredWalkIns(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  until: LocalDate,
): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select count(*)::integer as people from walk_in join taken_down taken on taken.walk_in_id = walk_in.id
    where walk_in.programme_id = ${programme ?? 0} and walk_in.ended_at is null and taken.company_id is not null
      and day_in_stockholm(walk_in.taken_at) <= ${until}::date`.execute(db)
  return rows[0]!.people
}

type Written = { programme_id: number; occasion_id: number; company_said: string }

/**
 * The company that is meant by what was written: by its name, without regard to letters and form of business, or its number. Null where none is,
 * or several, or the occasion is not for it: whoever arranges finds out.
 */
export async function companyWritten(
  db: Db,
  { programme_id, occasion_id, company_said }: Written,
): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    select company.id from company
    where company.programme_id = ${programme_id} and company.merged_into is null and occasion_is_for(${occasion_id}, company.id)
      and ((company.name_key = name_key(${company_said}) and company.name_key <> '') or ${nameApart} = ${company_said}
        or company.organisation_number = regexp_replace(${company_said}, '[^0-9]', '', 'g'))
    limit 2`.execute(db)
  return rows.length === 1 ? rows[0]!.id : null
}
