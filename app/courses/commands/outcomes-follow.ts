import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'

/** Courses lead to the competence that stays; one that leads to both leads to the higher of the two levels. Notes nothing. */
export async function outcomesFollow(
  { db }: Tx,
  { stays, goes }: { stays: number; goes: number },
): Promise<void> {
  await sql`update course_outcome staying set level = greatest(staying.level, going.level) from course_outcome going
    where staying.competence_id = ${stays} and going.competence_id = ${goes} and going.course_id = staying.course_id`.execute(
    db,
  )
  await sql`delete from course_outcome going using course_outcome staying
    where staying.competence_id = ${stays} and going.competence_id = ${goes} and going.course_id = staying.course_id`.execute(
    db,
  )
  await sql`update course_outcome set competence_id = ${stays} where competence_id = ${goes}`.execute(db)
}
