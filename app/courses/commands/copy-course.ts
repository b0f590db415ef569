import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { partsOf, prerequisitesOf } from '../queries/course-rows.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import { COURSE_FACTS } from '../queries.ts'
import { createCourse } from './save-course.ts'

/** A new course with all that another one is, but for its occasions and its earlier editions. Refuses `not-found` and what `createCourse` does. */
export async function copyCourse(
  tx: Tx,
  { id, title, code }: { id: number; title: string; code: string },
): Promise<{ id: number } | Refusal> {
  const programme_id = tx.scope.programme ?? 0
  const found = await tx.db
    .selectFrom('course')
    .select(COURSE_FACTS)
    .where('id', '=', id)
    .where('programme_id', '=', programme_id)
    .executeTakeFirst()
  if (!found) return refuse('not-found')
  const { id: _, version: __, archived_at: ___, edition: ____, edition_after: _____, ...facts } = found
  return createCourse(tx, programme_id, {
    ...facts,
    title,
    code,
    outcomes: await outcomesOf(tx.db, [id]),
    prerequisites: (await prerequisitesOf(tx.db, [id])).map(({ needs_course_id, competence_id, level }) => ({
      needs_course_id,
      competence_id,
      level,
    })),
    parts: (await partsOf(tx.db, [id])).map(one => one.part_id),
  })
}
