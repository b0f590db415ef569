import type { Visit } from '../../access/web.ts'
import { levelOptions } from '../../competences/pages/company/level-options.ts'
import { levelWordsOf } from '../../competences/queries/level-words.ts'
import type { Db } from '../../foundation/database.ts'
import { catalogueTexts } from '../messages/catalogue.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { courseTexts } from '../messages.ts'
import { possibleOutcomes } from '../queries/outcomes.ts'
import { courseChoicesOf } from '../queries.ts'
import { courseName } from '../rules/prerequisites.ts'

/** What the rows of a course's form may choose among. */
export async function choicesOfCourse(
  { db, visitor, say, language }: Visit & { db: Db },
  own_id: number | null,
) {
  const o = say(outcomeTexts)
  const { archived } = say(catalogueTexts)
  const possible = await possibleOutcomes(db, visitor.programme!)
  const words = await levelWordsOf(db, visitor.programme!)
  const courses = (await courseChoicesOf(db, visitor)).filter(course => course.id !== own_id)
  const among = (is_permit: boolean) =>
    possible.filter(one => one.is_permit === is_permit).map(({ name }) => ({ value: name, label: name }))
  const chosen = (some: typeof courses) =>
    some.map(course => ({
      value: courseName(course),
      label: course.archived_at ? `${courseName(course)}, ${archived}` : courseName(course),
    }))
  const competences = [
    { label: o.levels, options: among(false) },
    { label: o.permits, options: among(true) },
  ].filter(group => group.options.length > 0)
  return {
    competences,
    prerequisites: [{ label: say(courseTexts).courses, options: chosen(courses) }, ...competences].filter(
      group => group.options.length > 0,
    ),
    parts: chosen(courses.filter(course => course.kind !== 'role')),
    levels: levelOptions(words.all, language).filter(({ value }) => value !== '' && value !== '0'),
    is_new: own_id === null,
  }
}
