import type { Quarters } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import type { CourseKind } from '../rules/kinds.ts'
import type { Outcome } from '../rules/outcomes.ts'

export type Course = {
  code: string
  title: string
  kind: CourseKind
  quarters: Quarters
  is_required_by_law: boolean
}
/** Left out, what a course leads to stands as it is. */
type Leads = { outcomes?: readonly Outcome[] | undefined }

/** A new course. Refuses `code-taken`. */
export async function createCourse(
  tx: Tx,
  programme_id: number,
  { outcomes, ...course }: Course & Leads,
): Promise<{ id: number } | Refusal> {
  const made = await tx.db
    .insertInto('course')
    .values({ ...course, programme_id })
    .onConflict(conflict => conflict.columns(['programme_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('code-taken', { field: 'code' })
  const led = await replaceOutcomes(tx, { programme_id, course_id: made.id, outcomes })
  await note(tx, {
    action: 'course-created',
    subject: 'course',
    subject_id: made.id,
    programme_id,
    about: { ...course, ...(led.after !== '' && { outcomes: led.after }) },
  })
  return made
}

/** Refuses `not-found`, `changed-by-other`, `code-taken`. */
export async function changeCourse(
  tx: Tx,
  { id, version, outcomes, ...after }: Course & Leads & { id: number; version: number },
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
  const led = await replaceOutcomes(tx, { programme_id, course_id: id, outcomes })
  await note(tx, {
    action: 'course-changed',
    subject: 'course',
    subject_id: id,
    programme_id,
    changed: changesBetween({ ...before, outcomes: led.before }, { ...after, outcomes: led.after }),
  })
  return { id }
}

type Replacing = Leads & { programme_id: number; course_id: number }

/** What the course led to and what it leads to, as a line tells it. */
async function replaceOutcomes({ db }: Tx, { programme_id, course_id, outcomes }: Replacing) {
  const told = async () =>
    (await outcomesOf(db, [course_id])).map(one => [one.name, one.level].filter(Boolean).join(' ')).join(', ')
  const before = await told()
  if (!outcomes) return { before, after: before }
  await db.deleteFrom('course_outcome').where('course_id', '=', course_id).execute()
  if (outcomes.length > 0)
    await db
      .insertInto('course_outcome')
      .values(outcomes.map(one => ({ programme_id, course_id, ...one })))
      .execute()
  return { before, after: await told() }
}
