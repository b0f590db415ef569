import { sql } from 'kysely'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { partsOf, prerequisitesOf } from '../queries/course-rows.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import type { CourseKind } from '../rules/kinds.ts'
import type { Outcome } from '../rules/outcomes.ts'
import { needsItself, type TypedPrerequisite } from '../rules/prerequisites.ts'

/** What hangs on a course in rows; what is left out stands as it is. `parts` are ids of courses, in order. */
export type CourseRows = {
  outcomes?: readonly Outcome[] | undefined
  prerequisites?: readonly TypedPrerequisite[] | undefined
  parts?: readonly number[] | undefined
}
type Of = { programme_id: number; course_id: number }

/** What a course leads to, needs and is made of, as a line of the trail tells it. */
export async function rowsTold({ db }: Tx, course_id: number) {
  const said = (words: readonly (string | number | null)[]) => words.filter(Boolean).join(' ')
  const [outcomes, prerequisites, parts] = [
    await outcomesOf(db, [course_id]),
    await prerequisitesOf(db, [course_id]),
    await partsOf(db, [course_id]),
  ]
  return {
    outcomes: outcomes.map(one => said([one.name, one.level])).join(', '),
    prerequisites: prerequisites.map(one => said([one.title ?? one.name, one.level])).join(', '),
    parts: parts.map(one => one.title).join(', '),
  }
}

export async function replaceRows(tx: Tx, of: Of, { outcomes, prerequisites, parts }: CourseRows) {
  const { db } = tx
  const { course_id } = of
  if (outcomes) {
    await db.deleteFrom('course_outcome').where('course_id', '=', course_id).execute()
    if (outcomes.length > 0)
      await db
        .insertInto('course_outcome')
        .values(outcomes.map(({ competence_id, level }) => ({ ...of, competence_id, level })))
        .execute()
  }
  if (prerequisites) {
    await db.deleteFrom('course_prerequisite').where('course_id', '=', course_id).execute()
    if (prerequisites.length > 0)
      await db
        .insertInto('course_prerequisite')
        .values(prerequisites.map(({ field: _, ...one }) => ({ ...of, ...one })))
        .execute()
  }
  if (parts) {
    await db.deleteFrom('course_part').where('course_id', '=', course_id).execute()
    if (parts.length > 0)
      await db
        .insertInto('course_part')
        .values(parts.map((part_id, at) => ({ ...of, part_id, position: at + 1 })))
        .execute()
  }
}

/**
 * Why what hangs on a course cannot stand, or null. Refuses `prerequisite-circle`, `parts-of-role-only` where another kind has parts, and
 * `part-of-programme` where a role programme would be part of another. Courses of a programme change one at a time, so that no two of them
 * close a circle together.
 */
export async function rowsRefusal(
  { db }: Tx,
  { programme_id, course_id, kind }: Of & { kind: CourseKind },
  { prerequisites, parts }: CourseRows,
): Promise<Refusal | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`courses ${programme_id}`}, 9))`.execute(db)
  const made = await db
    .selectFrom('course_part')
    .select(['course_id', 'part_id'])
    .where(eb => eb.or([eb('course_id', '=', course_id), eb('part_id', '=', course_id)]))
    .execute()
  const own = parts ?? made.filter(one => one.course_id === course_id)
  if (kind !== 'role' && own.length > 0) return refuse('parts-of-role-only', { field: 'kind' })
  if (kind === 'role' && made.some(one => one.part_id === course_id))
    return refuse('part-of-programme', { field: 'kind' })
  const needed = (prerequisites ?? []).filter(one => one.needs_course_id !== null)
  if (needed.length === 0) return null
  const others = await db
    .selectFrom('course_prerequisite')
    .select(['course_id', 'needs_course_id'])
    .where('programme_id', '=', programme_id)
    .where('course_id', '<>', course_id)
    .where('needs_course_id', 'is not', null)
    .execute()
  const needing = others.map(one => ({ ...one, needs_course_id: one.needs_course_id! }))
  for (const { needs_course_id, field } of needed)
    if (needsItself(course_id, [...needing, { course_id, needs_course_id: needs_course_id! }]))
      return refuse('prerequisite-circle', field ? { field } : {})
  return null
}
