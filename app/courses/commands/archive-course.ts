import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'

/**
 * Puts a course away, or takes it back: put away it gets no new occasions, and those that are there are held. What is so already stays so.
 * Refuses `not-found`, `changed-by-other`.
 */
export async function archiveCourse(
  tx: Tx,
  { id, version, is_archived }: { id: number; version: number; is_archived: boolean },
): Promise<{ id: number } | Refusal> {
  const course = await tx.db
    .selectFrom('course')
    .select(['programme_id', 'version', 'archived_at'])
    .where('id', '=', id)
    .where('programme_id', '=', tx.scope.programme ?? 0)
    .forUpdate()
    .executeTakeFirst()
  if (!course) return refuse('not-found')
  if ((course.archived_at !== null) === is_archived) return { id }
  if (course.version !== version) return refuse('changed-by-other')
  await tx.db
    .updateTable('course')
    .set({ archived_at: is_archived ? tx.clock.now() : null, version: version + 1 })
    .where('id', '=', id)
    .execute()
  await note(tx, {
    action: is_archived ? 'course-archived' : 'course-taken-back',
    subject: 'course',
    subject_id: id,
    programme_id: course.programme_id,
  })
  return { id }
}
