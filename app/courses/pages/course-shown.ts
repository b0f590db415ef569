import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { catalogueTexts } from '../messages/catalogue.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { ownProviders } from '../policy.ts'
import { partsOf, prerequisitesOf, programmesWith } from '../queries/course-rows.ts'
import { editionsOf } from '../queries/editions.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import type { CourseFacts } from '../queries.ts'
import type { CourseLanguage } from '../rules/kinds.ts'
import { paragraphsIn } from '../rules/paragraphs.ts'

type Level = { name: string | null; level: number | null }

/** What a course says of itself; null is told as missing. */
export async function courseShown(
  { db, visitor, say, at, format }: Pick<Visit, 'visitor' | 'say' | 'at' | 'format'> & { db: Db },
  course: CourseFacts,
) {
  const t = say(catalogueTexts)
  const o = say(outcomeTexts)
  const led = ({ name, level }: Level) => (level === null ? (name ?? '') : o.at_level(name ?? '', level))
  const prerequisites = await prerequisitesOf(db, [course.id])
  // A provider comes to the courses that it holds; of the others it reads the name.
  const comesToAll = ownProviders(visitor) === null
  const linked = (id: number, title: string) => ({ title, href: comesToAll ? at('utbildningar', id) : null })
  return {
    goals: paragraphsIn(course.goals, '\n'),
    content: paragraphsIn(course.content),
    held_as: course.held_as && t[`held_as_${course.held_as}`],
    languages: course.languages.map(language => t[`language_${language as CourseLanguage}`]).join(', '),
    leads_to: (await outcomesOf(db, [course.id])).map(led),
    prerequisites: prerequisites.map(one =>
      one.needs_course_id === null
        ? { title: led(one), href: null }
        : linked(one.needs_course_id, one.title ?? ''),
    ),
    needs: course.needs,
    is_required_by_law: course.is_required_by_law,
    accessibility: paragraphsIn(course.accessibility),
    principles: paragraphsIn(course.principles),
    parts: (await partsOf(db, [course.id])).map(part => ({
      id: part.part_id,
      ...linked(part.part_id, part.title),
      length: part.quarters > 0 ? format.hours(part.quarters) : t.length_missing,
      archived: part.archived_at !== null,
    })),
    part_of: (await programmesWith(db, course.id)).map(one => linked(one.id, one.title)),
  }
}

/** What a course was before, the latest first. */
export async function editionsShown(
  { db, say, format }: Pick<Visit, 'say' | 'format'> & { db: Db },
  id: number,
) {
  const t = say(catalogueTexts)
  return (await editionsOf(db, id)).map(one => ({
    number: one.number,
    title: t.edition_until(one.number, format.day(one.until_on)),
    was_called: one.title,
    goals: paragraphsIn(one.goals, '\n'),
    content: paragraphsIn(one.content),
    length: one.quarters > 0 ? format.hours(one.quarters) : t.length_missing,
    leads_to: one.outcomes.map(({ name, level }) => [name, level].filter(Boolean).join(' ')).join(', '),
  }))
}

export type EditionShown = Awaited<ReturnType<typeof editionsShown>>[number]
export type CourseShown = Awaited<ReturnType<typeof courseShown>>
