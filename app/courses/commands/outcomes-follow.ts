import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'

type Merged = { stays: number; goes: number }

/** Courses lead to and need the competence that stays, as their earlier editions did; where both stand, the higher of the two levels does. Notes nothing. */
export async function outcomesFollow({ db }: Tx, merged: Merged): Promise<void> {
  for (const statement of [...outcomes(merged), ...editions(merged), ...prerequisites(merged)])
    await statement.execute(db)
}

const both = ({ stays, goes }: Merged) =>
  sql`staying.competence_id = ${stays} and going.competence_id = ${goes} and going.course_id = staying.course_id`

const outcomes = (merged: Merged) => [
  sql`update course_outcome staying set level = greatest(staying.level, going.level) from course_outcome going where ${both(merged)}`,
  sql`delete from course_outcome going using course_outcome staying where ${both(merged)}`,
  sql`update course_outcome set competence_id = ${merged.stays} where competence_id = ${merged.goes}`,
]

const editions = (merged: Merged) => [
  sql`update course_edition_outcome staying set level = greatest(staying.level, going.level) from course_edition_outcome going
    where ${both(merged)} and going.number = staying.number`,
  sql`delete from course_edition_outcome going using course_edition_outcome staying
    where ${both(merged)} and going.number = staying.number`,
  sql`update course_edition_outcome set competence_id = ${merged.stays} where competence_id = ${merged.goes}`,
]

const prerequisites = (merged: Merged) => [
  sql`update course_prerequisite staying set level = greatest(staying.level, going.level) from course_prerequisite going
    where ${both(merged)}`,
  sql`delete from course_prerequisite going using course_prerequisite staying where ${both(merged)}`,
  sql`update course_prerequisite set competence_id = ${merged.stays} where competence_id = ${merged.goes}`,
]
