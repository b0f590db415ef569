import type { Quarters } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { CourseKind } from '../rules/kinds.ts'

export type Course = {
  code: string
  title: string
  kind: CourseKind
  quarters: Quarters
  is_required_by_law: boolean
}

/** A new course. Refuses `code-taken`. */
export async function createCourse(
  tx: Tx,
  programme_id: number,
  course: Course,
): Promise<{ id: number } | Refusal> {
  const made = await tx.db
    .insertInto('course')
    .values({ ...course, programme_id })
    .onConflict(conflict => conflict.columns(['programme_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('code-taken', { field: 'code' })
  await note(tx, {
    action: 'course-created',
    subject: 'course',
    subject_id: made.id,
    programme_id,
    about: course,
  })
  return made
}

/** Refuses `not-found`, `changed-by-other`, `code-taken`. */
export async function changeCourse(
  tx: Tx,
  { id, version, ...after }: Course & { id: number; version: number },
): Promise<{ id: number } | Refusal> {
  const found = await tx.db
    .selectFrom('course')
    .select(['programme_id', 'version', 'code', 'title', 'kind', 'quarters', 'is_required_by_law'])
    .where('id', '=', id)
    .where('programme_id', '=', tx.scope.programme ?? 0)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return refuse('not-found')
  const { programme_id, version: current, ...before } = found
  if (current !== version) return refuse('changed-by-other')
  const namesake = await tx.db
    .selectFrom('course')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('code', '=', after.code)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (namesake) return refuse('code-taken', { field: 'code' })
  await tx.db
    .updateTable('course')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .execute()
  await note(tx, {
    action: 'course-changed',
    subject: 'course',
    subject_id: id,
    programme_id,
    changed: changesBetween(before, after),
  })
  return { id }
}
