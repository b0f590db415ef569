import { sql } from 'kysely'
import type { Level } from '../../competences/rules/matrix.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'

/** What these courses need: other courses first, then competences and permits, by name. */
export const prerequisitesOf = (db: Db, course_ids: readonly number[]) =>
  db
    .selectFrom('course_prerequisite')
    .leftJoin('course as needed', 'needed.id', 'course_prerequisite.needs_course_id')
    .leftJoin('competence', 'competence.id', 'course_prerequisite.competence_id')
    .select([
      'course_prerequisite.course_id',
      'needs_course_id',
      'competence_id',
      'needed.code',
      'needed.title',
      'competence.name',
    ])
    .select(sql<Level | null>`level`.as('level'))
    .where('course_prerequisite.course_id', 'in', [...course_ids, 0])
    .orderBy('competence_id', order => order.asc().nullsFirst())
    .orderBy(swedishOrder('needed.title'))
    .orderBy(swedishOrder('competence.name'))
    .orderBy('course_prerequisite.id')
    .execute()

/** The courses that these role programmes are made of, in order. */
export const partsOf = (db: Db, course_ids: readonly number[]) =>
  db
    .selectFrom('course_part')
    .innerJoin('course', 'course.id', 'course_part.part_id')
    .select([
      'course_part.course_id',
      'course_part.part_id',
      'course.code',
      'course.title',
      'course.quarters',
    ])
    .select('course.archived_at')
    .where('course_part.course_id', 'in', [...course_ids, 0])
    .orderBy('course_part.course_id')
    .orderBy('position')
    .execute()

/** The role programmes of which a course is part, by name. */
export const programmesWith = (db: Db, course_id: number) =>
  db
    .selectFrom('course_part')
    .innerJoin('course', 'course.id', 'course_part.course_id')
    .select(['course.id', 'course.title'])
    .where('course_part.part_id', '=', course_id)
    .orderBy(swedishOrder('course.title'))
    .execute()
