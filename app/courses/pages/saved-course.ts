import { found, numberIn } from '../../access/answers.ts'
import type { Kept } from '../../access/edited.ts'
import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { typedOf } from '../../foundation/described-form.ts'
import { partsOf, prerequisitesOf } from '../queries/course-rows.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import { courseOf } from '../queries.ts'
import { courseForm } from '../rules/course-form.ts'
import type { CourseLanguage } from '../rules/kinds.ts'
import { courseName } from '../rules/prerequisites.ts'

/** The course that a form is about; the address of a new one has no id. */
export async function courseAt({ db, visitor, params }: Visit & { db: Db }) {
  if (!params.id) return { course: null, outcomes: [], prerequisites: [], parts: [] }
  const course = found(await courseOf(db, visitor, numberIn(params.id)))
  return {
    course,
    outcomes: await outcomesOf(db, [course.id]),
    prerequisites: await prerequisitesOf(db, [course.id]),
    parts: await partsOf(db, [course.id]),
  }
}

/** A course the way its form shows it. */
export const keptCourse = ({
  course,
  outcomes,
  prerequisites,
  parts,
}: Awaited<ReturnType<typeof courseAt>>): Kept | null =>
  course && {
    of: ['course', course.id],
    version: course.version,
    typed: {
      ...typedOf(courseForm, {
        ...course,
        hours: course.quarters,
        languages: course.languages as CourseLanguage[],
        is_correction: false,
      }),
      ...typedRows('outcome', outcomes, ({ name, level }) => ({ competence: name, level })),
      ...typedRows('prerequisite', prerequisites, ({ code, title, name, level }) => ({
        what: code && title ? courseName({ code, title }) : name,
        level,
      })),
      ...typedRows('part', parts, part => ({ course: courseName(part) })),
    },
  }

const typedRows = <T>(
  of: string,
  rows: readonly T[],
  typed: (row: T) => Record<string, string | number | null>,
): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap((row, at) =>
      Object.entries(typed(row)).map(([field, value]) => [`${of}_${at + 1}_${field}`, String(value ?? '')]),
    ),
  )
