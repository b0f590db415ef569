import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Tx } from '../../foundation/transact.ts'
import { hasBegunOnEdition } from '../queries/editions.ts'
import { isOtherCourse, type Taught } from '../rules/editions.ts'

type Keeping = {
  course: {
    id: number
    programme_id: number
    title: string
    edition: number
    edition_after: LocalDate | null
  }
  before: Taught
  after: Taught
}

/**
 * Keeps what a course was for those who went on it, when it becomes another: called before anything of it is changed. Answers with the
 * edition that it becomes. Notes nothing: that is the command's.
 */
export async function keepEdition(
  { db, clock }: Tx,
  { course, before, after }: Keeping,
): Promise<{ edition: number; edition_after: LocalDate | null }> {
  const { id: course_id, programme_id, title, edition, edition_after } = course
  const today = clock.today()
  const isKept =
    isOtherCourse(before, after) && (await hasBegunOnEdition(db, { course_id, after: edition_after, today }))
  if (!isKept) return { edition, edition_after }
  const { content, goals, quarters } = before
  await db
    .insertInto('course_edition')
    .values({ programme_id, course_id, number: edition, until_on: today, title, content, goals, quarters })
    .execute()
  await sql`
    insert into course_edition_outcome (programme_id, course_id, number, competence_id, level)
    select programme_id, course_id, ${edition}, competence_id, level from course_outcome where course_id = ${course_id}`.execute(
    db,
  )
  return { edition: edition + 1, edition_after: today }
}
