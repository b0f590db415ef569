import { sql } from 'kysely'
import { eachTable, type Into } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import { takesSeat } from '../queries/seats.ts'
import type { RegisteredCourse } from '../rules/read-course.ts'
import type { FilledOccasion, NewOccasion, RegisteredSession } from '../rules/read-occasion.ts'

/** New courses of a register. Notes nothing. */
export const enterCourses = (tx: Tx, into: Into, courses: readonly RegisteredCourse[]) =>
  eachTable(
    courses,
    'code text, title text, kind text, quarters integer, is_required_by_law boolean',
    table =>
      sql`
      insert into course (programme_id, code, title, kind, quarters, is_required_by_law, import_id)
      select ${into.programme_id}, code, title, kind, quarters, is_required_by_law, ${into.import_id} from ${table}`.execute(
        tx.db,
      ),
  )

/** Before every booking: what was told then is told anew. */
const LONG_AGO = new Date(0)

export type RegisteredOccasions = {
  occasions: readonly NewOccasion[]
  filled_occasions: readonly FilledOccasion[]
  sessions: readonly RegisteredSession[]
}

/**
 * New occasions, what was empty in those of before, and new sessions of both. Who was told of a seat there is told anew, since days have
 * come to it. Notes and tells nothing.
 */
export async function enterOccasions(
  tx: Tx,
  into: Into,
  { occasions, filled_occasions, sessions }: RegisteredOccasions,
): Promise<void> {
  await eachTable(occasions, 'code text, course_code text, seats integer, cost_ore bigint', table =>
    sql`
      insert into occasion (programme_id, course_id, code, seats, cost_ore, import_id)
      select ${into.programme_id}, course.id, t.code, t.seats, t.cost_ore, ${into.import_id}
      from ${table} join course on course.programme_id = ${into.programme_id} and course.code = t.course_code`.execute(
      tx.db,
    ),
  )
  await eachTable(filled_occasions, 'code text, seats integer, cost_ore bigint', table =>
    sql`
      update occasion set seats = coalesce(t.seats, occasion.seats), cost_ore = coalesce(t.cost_ore, occasion.cost_ore),
        version = occasion.version + 1
      from ${table} where occasion.programme_id = ${into.programme_id} and occasion.code = t.code`.execute(
      tx.db,
    ),
  )
  await eachTable(
    sessions,
    'occasion_code text, held_on date, starts_at time, ends_at time, place text',
    async table => {
      await sql`
        insert into session (programme_id, occasion_id, held_on, starts_at, ends_at, place)
        select ${into.programme_id}, occasion.id, t.held_on, t.starts_at, t.ends_at, t.place
        from ${table} join occasion on occasion.programme_id = ${into.programme_id} and occasion.code = t.occasion_code`.execute(
        tx.db,
      )
      await sql`
        update booking set told_at = ${LONG_AGO}
        where told = 'seat' and ${takesSeat} and occasion_id in (
          select occasion.id
          from ${table} join occasion on occasion.programme_id = ${into.programme_id} and occasion.code = t.occasion_code
          where t.held_on >= ${tx.clock.today()}::date)`.execute(tx.db)
    },
  )
}
