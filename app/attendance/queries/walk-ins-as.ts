import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { likeness, type Named } from '../../people/rules/like-names.ts'

type Known = Named & { id: number; programme_id: number }

export type WalkInFacts = {
  id: number
  programme_id: number
  session_id: number
  occasion_id: number
  held_on: LocalDate
  quarters: Quarters
}

const FACTS = sql`walk_in.id, walk_in.programme_id, session.id as session_id, session.occasion_id, session.held_on, walk_in.quarters`

/**
 * Which of those who have been taken down and wait would be this person: by their name, where they worked on the day, and of whom nobody else who
 * can be meant is called the same. `is_sure` where the company is known: where it is not, they can be somebody who takes no part.
 */
export async function walkInsAs(
  db: Db,
  { id, programme_id, ...name }: Known,
): Promise<(WalkInFacts & { is_sure: boolean })[]> {
  const { rows } = await sql<WalkInFacts & Named & { is_sure: boolean }>`
    select ${FACTS}, taken.given_name, taken.family_name, taken.company_id is not null as is_sure
    from taken_down taken join walk_in on walk_in.id = taken.walk_in_id
    join session on session.id = walk_in.session_id
    where taken.programme_id = ${programme_id} and exists (select from employment job where job.person_id = ${id}
      and (taken.company_id is null or job.company_id = taken.company_id)
      and is_employed_on(job.starts_on, job.ends_on, session.held_on))
    order by walk_in.id`.execute(db)
  const same = rows.filter(row => likeness(row, name) === 'same')
  if (same.length === 0) return []
  const others = await othersMeant(db, { id, ids: same.map(row => row.id) })
  return same
    .filter(row => !others.some(one => one.walk_in_id === row.id && likeness(row, one) === 'same'))
    .map(({ given_name: _, family_name: __, ...row }) => row)
}

/** Everybody else who can be meant by these: who worked there on the day, or anyone in the programme where no company is known. */
async function othersMeant(db: Db, { id, ids }: { id: number; ids: readonly number[] }) {
  const { rows } = await sql<Named & { walk_in_id: number }>`
    select taken.walk_in_id, other.given_name, other.family_name
    from taken_down taken join walk_in on walk_in.id = taken.walk_in_id
    join session on session.id = walk_in.session_id
    join person other on other.id <> ${id} and other.programme_id = taken.programme_id
    where walk_in.id = any (${`{${ids.join(',')}}`}::integer[])
      and (taken.company_id is null or exists (select from employment job where job.person_id = other.id
        and job.company_id = taken.company_id and is_employed_on(job.starts_on, job.ends_on, session.held_on)))`.execute(
    db,
  )
  return rows
}

/** Whoever came without a seat and has been found to be this person. */
export async function walkInsNotedAs(db: Db, person_id: number): Promise<WalkInFacts[]> {
  const { rows } = await sql<WalkInFacts>`
    select ${FACTS} from walk_in join attendance on attendance.id = walk_in.attendance_id
    join session on session.id = walk_in.session_id
    where attendance.person_id = ${person_id} order by walk_in.id`.execute(db)
  return rows
}
