import { sql } from 'kysely'
import type { OccasionState } from '../../courses/rules/takes-nobody.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { dayInSql } from '../../foundation/stockholm.ts'

/** A session that is held about now. */
export type SessionNow = {
  id: number
  programme_id: number
  occasion_id: number
  held_on: LocalDate
  starts_at: string
  ends_at: string
  starts: Date
  ends: Date
  course: string
  place: string
  state: OccasionState
}

/** Sessions of a day, and those of the night before that end in it, in all programmes: asked by the house. */
export async function sessionsAround(db: Db, today: LocalDate): Promise<SessionNow[]> {
  const { rows } = await sql<SessionNow>`${columns}
    where held_on between ${today}::date - 1 and ${today}::date and occasion.state <> 'cancelled' order by session.id`.execute(
    db,
  )
  return rows
}

/** One session, of whichever programme: asked by the house. */
export async function sessionNow(db: Db, session_id: number): Promise<SessionNow | undefined> {
  const { rows } = await sql<SessionNow>`${columns} where session.id = ${session_id}`.execute(db)
  return rows[0]
}

const columns = sql`
  select session.id, session.programme_id, occasion_id, held_on, to_char(starts_at, 'HH24:MI') as starts_at,
    to_char(ends_at, 'HH24:MI') as ends_at, session_starts(held_on, starts_at) as starts,
    session_ends(held_on, starts_at, ends_at) as ends, course.title as course, place, occasion.state
  from session join occasion on occasion.id = session.occasion_id join course on course.id = occasion.course_id`

/** The sessions of an occasion on a day, in order: asked by the house. */
export async function sessionsOn(
  db: Db,
  { occasion_id, held_on }: { occasion_id: number; held_on: LocalDate },
): Promise<SessionNow[]> {
  const { rows } = await sql<SessionNow>`${columns}
    where occasion_id = ${occasion_id} and held_on = ${held_on}::date order by session.starts_at, session.id`.execute(
    db,
  )
  return rows
}

/** When a person came to sessions of a day. */
export async function cameToday(
  db: Db,
  { programme_id, person_id, today }: { programme_id: number; person_id: number; today: LocalDate },
) {
  return db
    .selectFrom('check_in')
    .innerJoin('session', 'session.id', 'check_in.session_id')
    .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select(['check_in.session_id', 'came_at', 'came_how', 'course.title as course'])
    .where('check_in.programme_id', '=', programme_id)
    .where('check_in.person_id', '=', person_id)
    .where(dayInSql('came_at'), '=', today)
    .orderBy('came_at')
    .execute()
}
