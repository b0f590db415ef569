import type { Quarters } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import { COURSE_FACTS } from '../queries.ts'
import type { CourseForm, CourseKind } from '../rules/kinds.ts'
import { type CourseRows, replaceRows, rowsRefusal, rowsTold } from './course-rows.ts'
import { keepEdition } from './keep-edition.ts'

/** What a register tells of a course; what else it is may be left out, and stands then as it is. */
export type Course = {
  code: string
  title: string
  kind: CourseKind
  quarters: Quarters
  is_required_by_law: boolean
} & Partial<{
  content: string
  goals: string
  /** Codes of languages. */
  languages: string[]
  held_as: CourseForm | null
  needs: string
  accessibility: string
  principles: string
}>

/** A new course. Refuses `code-taken` and what `rowsRefusal` does. */
export async function createCourse(
  tx: Tx,
  programme_id: number,
  { outcomes, prerequisites, parts, ...course }: Course & CourseRows,
): Promise<{ id: number } | Refusal> {
  const rows = { outcomes, prerequisites, parts }
  const refusal = await rowsRefusal(tx, { programme_id, course_id: 0, kind: course.kind }, rows)
  if (refusal) return refusal
  const made = await tx.db
    .insertInto('course')
    .values({ ...course, programme_id })
    .onConflict(conflict => conflict.columns(['programme_id', 'code']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('code-taken', { field: 'code' })
  await replaceRows(tx, { programme_id, course_id: made.id }, rows)
  const told = Object.entries(await rowsTold(tx, made.id)).filter(([, words]) => words !== '')
  await note(tx, {
    action: 'course-created',
    subject: 'course',
    subject_id: made.id,
    programme_id,
    about: { ...course, ...Object.fromEntries(told) },
  })
  return made
}

type Change = Course & CourseRows & { id: number; version: number; is_correction?: boolean }

/**
 * A change of a course. What it was for those who have gone on it is kept as an edition, unless it is a correction.
 * Refuses `not-found`, `changed-by-other`, `code-taken` and what `rowsRefusal` does.
 */
export async function changeCourse(
  tx: Tx,
  { id, version, is_correction = false, outcomes, prerequisites, parts, ...after }: Change,
): Promise<{ id: number } | Refusal> {
  const found = await tx.db
    .selectFrom('course')
    .select(COURSE_FACTS)
    .select('programme_id')
    .where('id', '=', id)
    .where('programme_id', '=', tx.scope.programme ?? 0)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return refuse('not-found')
  const { programme_id, version: current, archived_at: _, ...before } = found
  if (current !== version) return refuse('changed-by-other')
  const rows = { outcomes, prerequisites, parts }
  const refusal =
    (await namesakeRefusal(tx, { programme_id, id, code: after.code })) ??
    (await rowsRefusal(tx, { programme_id, course_id: id, kind: after.kind }, rows))
  if (refusal) return refusal
  const taught = { ...before, outcomes: await outcomesOf(tx.db, [id]) }
  const becomes = { ...taught, ...after, outcomes: outcomes ?? taught.outcomes }
  const edition = await keepEdition(tx, {
    course: { ...before, programme_id },
    before: taught,
    after: is_correction ? taught : becomes,
  })
  await tx.db
    .updateTable('course')
    .set({ ...after, ...edition, version: version + 1 })
    .where('id', '=', id)
    .execute()
  const led = await rowsTold(tx, id)
  await replaceRows(tx, { programme_id, course_id: id }, rows)
  await note(tx, {
    action: 'course-changed',
    subject: 'course',
    subject_id: id,
    programme_id,
    changed: changesBetween<Record<string, unknown>>(
      { ...before, ...led },
      { ...after, edition: edition.edition, ...(await rowsTold(tx, id)) },
    ),
  })
  return { id }
}

async function namesakeRefusal(
  { db }: Tx,
  { programme_id, id, code }: { programme_id: number; id: number; code: string },
): Promise<Refusal | null> {
  const namesake = await db
    .selectFrom('course')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('code', '=', code)
    .where('id', '<>', id)
    .executeTakeFirst()
  return namesake ? refuse('code-taken', { field: 'code' }) : null
}
