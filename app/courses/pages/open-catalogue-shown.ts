import type { Visit } from '../../access/web.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { capital } from '../../foundation/text.ts'
import { catalogueTexts } from '../messages/catalogue.ts'
import { openCatalogueTexts } from '../messages/open-catalogue.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { courseTexts } from '../messages.ts'
import { coursesForOutsiders, type OutsiderCourse, occasionsForOutsiders } from '../queries/catalogue.ts'
import { partsOf, prerequisitesOf } from '../queries/course-rows.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import type { CourseLanguage } from '../rules/kinds.ts'
import { paragraphsIn } from '../rules/paragraphs.ts'
import { seatsSaid } from '../rules/seats-said.ts'
import { spokenDays } from './spoken.ts'

type Reader = Pick<Visit, 'language' | 'say' | 'format'> & { db: Db }

const KINDS = ['role', 'strategic', 'broad', 'validation'] as const

/** The courses of a programme by kind, as everyone may read of them: what has not been told is left out. */
export async function catalogueShown(
  reader: Reader,
  { programme_id, today }: { programme_id: number; today: LocalDate },
) {
  const { db, say, format } = reader
  const t = say(openCatalogueTexts)
  const o = say(outcomeTexts)
  const courses = await coursesForOutsiders(db, programme_id)
  const course_ids = courses.map(course => course.id)
  const occasions = await occasionsForOutsiders(db, { programme_id, course_ids, today })
  const outcomes = await outcomesOf(db, course_ids)
  const prerequisites = await prerequisitesOf(db, course_ids)
  const parts = await partsOf(db, course_ids)
  const led = ({ name, level }: { name: string | null; level: number | null }) =>
    level === null ? (name ?? '') : o.at_level(name ?? '', level)
  const own = <T extends { course_id: number }>(rows: readonly T[], { id }: OutsiderCourse) =>
    rows.filter(row => row.course_id === id)
  // A course that is bought for one company, or no longer on offer, is not told of through another either.
  const titleOf = (id: number) => courses.find(one => one.id === id)?.title ?? []
  const shown = courses.map(course => ({
    ...toldOf(course, reader),
    kind: course.kind,
    leads_to: own(outcomes, course).map(led),
    prerequisites: own(prerequisites, course).flatMap(one =>
      one.needs_course_id === null ? led(one) : titleOf(one.needs_course_id),
    ),
    parts: own(parts, course).flatMap(part => titleOf(part.part_id)),
    occasions: own(occasions, course).map(one => ({
      id: one.id,
      when: spokenDays(one, format, say(courseTexts)),
      where: one.places?.join(', ') ?? '',
      seats: capital(t[`seats_${seatsSaid(one)}`]),
    })),
  }))
  return {
    courses: shown.length,
    coming: occasions.length,
    kinds: KINDS.map(kind => ({
      kind,
      title: t[`of_kind_${kind}`],
      courses: shown.filter(course => course.kind === kind),
    })).filter(({ courses }) => courses.length > 0),
  }
}

/** What people have written stands in Swedish, whatever the language of the page. */
function toldOf(course: OutsiderCourse, { language, say, format }: Reader) {
  const c = say(catalogueTexts)
  return {
    id: course.id,
    title: course.title,
    lang: language === 'sv' ? undefined : 'sv',
    facts: [
      course.quarters > 0 ? format.hoursSaid(course.quarters) : '',
      course.held_as ? c[`held_as_${course.held_as}`] : '',
      course.languages.map(each => c[`language_${each as CourseLanguage}`]).join(', '),
      course.is_required_by_law ? say(courseTexts).by_law.toLowerCase() : '',
    ].filter(Boolean),
    content: paragraphsIn(course.content),
    goals: paragraphsIn(course.goals, '\n'),
    needs: course.needs,
    accessibility: paragraphsIn(course.accessibility),
    principles: paragraphsIn(course.principles),
  }
}

export type OpenCourseShown = Awaited<ReturnType<typeof catalogueShown>>['kinds'][number]['courses'][number]
