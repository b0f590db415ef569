import { sql } from 'kysely'
import type { OccasionState } from '../../courses/rules/takes-nobody.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'

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

/** Sessions of a day, those of the night before that end in it, and those of the night to come whose door opens in it, in all programmes: asked by the house. */
export async function sessionsAround(db: Db, today: LocalDate): Promise<SessionNow[]> {
  const { rows } = await sql<SessionNow>`${columns}
    where held_on between ${today}::date - 1 and ${today}::date + 1 and occasion.state <> 'cancelled' order by session.id`.execute(
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

/** Hours for which a phone tells that one has come: a night is longer than an evening. */
const LATELY = 16

/** When a person came to sessions of late, and what is noted that they were there for; null while nothing is. */
export const cameLately = (
  db: Db,
  { programme_id, person_id, now }: { programme_id: number; person_id: number; now: Date },
) =>
  db
    .selectFrom('check_in')
    .innerJoin('session', 'session.id', 'check_in.session_id')
    .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .leftJoin('attendance', join =>
      join
        .onRef('attendance.session_id', '=', 'check_in.session_id')
        .onRef('attendance.person_id', '=', 'check_in.person_id'),
    )
    .select([
      'check_in.session_id',
      'came_at',
      'came_how',
      'proved_at',
      'course.title as course',
      'attendance.quarters',
    ])
    .where('check_in.programme_id', '=', programme_id)
    .where('check_in.person_id', '=', person_id)
    .where('came_at', '>', new Date(now.getTime() - LATELY * 3_600_000))
    .orderBy('came_at')
    .execute()
