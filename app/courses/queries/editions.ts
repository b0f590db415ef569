import { sql } from 'kysely'
import type { Level } from '../../competences/rules/matrix.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { KeptEdition } from '../rules/editions.ts'

/** What a course was before, the latest first, with what each edition led to. */
export async function editionsOf(db: Db, course_id: number) {
  const kept = await db
    .selectFrom('course_edition')
    .select(['number', 'until_on', 'title', 'content', 'goals', 'quarters'])
    .where('course_id', '=', course_id)
    .orderBy('number', 'desc')
    .execute()
  if (kept.length === 0) return []
  const outcomes = await db
    .selectFrom('course_edition_outcome')
    .innerJoin('competence', 'competence.id', 'course_edition_outcome.competence_id')
    .select(['number', 'name', sql<Level | null>`level`.as('level')])
    .where('course_id', '=', course_id)
    .orderBy(swedishOrder('name'))
    .execute()
  return kept.map(one => ({ ...one, outcomes: outcomes.filter(each => each.number === one.number) }))
}

/** Which editions of a course are kept, and until when each was in force. */
export const keptEditionsOf = (db: Db, course_id: number): Promise<KeptEdition[]> =>
  db.selectFrom('course_edition').select(['number', 'until_on']).where('course_id', '=', course_id).execute()

/** Whether an occasion has begun on the edition of a course that is in force: after the day of the one before, and not after today. */
export async function hasBegunOnEdition(
  db: Db,
  { course_id, after, today }: { course_id: number; after: LocalDate | null; today: LocalDate },
): Promise<boolean> {
  const { rows } = await sql<{ has_begun: boolean }>`
    select exists (
      select from occasion join session on session.occasion_id = occasion.id where occasion.course_id = ${course_id}
      group by occasion.id having min(held_on) <= ${today} and (${after}::date is null or min(held_on) > ${after}::date)) as has_begun`.execute(
    db,
  )
  return rows[0]!.has_begun
}
