import type { Installation } from '../../app/access/installation.ts'
import { archiveCourse } from '../../app/courses/commands/archive-course.ts'
import { copyCourse } from '../../app/courses/commands/copy-course.ts'
import { changeCourse } from '../../app/courses/commands/save-course.ts'
import { COURSE_FACTS } from '../../app/courses/queries.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { reading } from '../../app/foundation/transact.ts'
import { addSetting } from '../../app/programmes/commands/add-setting.ts'
import { carriedOut } from './carried-out.ts'
import { CHANGED_COURSE, TOLD_COURSES } from './course-texts.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const TOLD_DAYS_AGO = 300
const CHANGED_DAYS_AGO = 60

/** What the courses are, told when the first of them had been held; one that has changed since, one that is put away, and a catalogue for everyone. */
export async function tellCourses(
  installation: Installation,
  { programme_id, slug, day, leader }: Demonstrated & { leader: string },
): Promise<void> {
  const karin = await visitorNamed(installation, leader, slug)
  const coursesNow = () =>
    reading(installation, karin, db =>
      db
        .selectFrom('course')
        .select(COURSE_FACTS)
        .where('programme_id', '=', programme_id)
        .where('code', 'in', Object.keys(TOLD_COURSES))
        .orderBy('code')
        .execute(),
    )
  const competences = await reading(installation, karin, db =>
    db.selectFrom('competence').select(['id', 'name']).where('programme_id', '=', programme_id).execute(),
  )
  const courses = await coursesNow()
  const idOf = new Map(courses.map(course => [course.code, course.id]))
  const competenceOf = new Map(competences.map(one => [one.name, one.id]))
  for (const { id, version, code, title, kind, quarters, is_required_by_law } of courses) {
    const { after = [], parts, ...told } = TOLD_COURSES[code]!
    const prerequisites = after.flatMap(one => {
      const needs_course_id = typeof one === 'string' ? (idOf.get(one) ?? null) : null
      const competence_id = typeof one === 'string' ? null : (competenceOf.get(one[0]) ?? null)
      const level = typeof one === 'string' ? null : one[1]
      return (needs_course_id ?? competence_id) ? [{ needs_course_id, competence_id, level }] : []
    })
    await carriedOut(installation, karin, addDays(day, -TOLD_DAYS_AGO), tx =>
      changeCourse(tx, {
        ...{ id, version, code, title, kind, quarters, is_required_by_law },
        ...told,
        prerequisites,
        parts: (parts ?? []).flatMap(part => idOf.get(part) ?? []),
      }),
    )
  }
  const changed = (await coursesNow()).find(course => course.code === CHANGED_COURSE.code)
  if (!changed) return
  const { archived_at: _, edition: __, edition_after: ___, held_as: ____, ...facts } = changed
  await carriedOut(installation, karin, addDays(day, -CHANGED_DAYS_AGO), tx =>
    changeCourse(tx, { ...facts, content: CHANGED_COURSE.content }),
  )
  const lean = idOf.get('LEAN-01')
  if (lean !== undefined) {
    const { id } = await carriedOut(installation, karin, addDays(day, -TOLD_DAYS_AGO), tx =>
      copyCourse(tx, { id: lean, title: 'Ständiga förbättringar, två dagar', code: 'LEAN-02' }),
    )
    await carriedOut(installation, karin, addDays(day, -CHANGED_DAYS_AGO), tx =>
      archiveCourse(tx, { id, version: 1, is_archived: true }),
    )
  }
  await carriedOut(installation, karin, addDays(day, -CHANGED_DAYS_AGO), tx =>
    addSetting(tx, programme_id, {
      name: 'catalogue_open',
      valid_from: addDays(day, -CHANGED_DAYS_AGO),
      amount: '1',
      source: 'Styrgruppen, augusti 2025',
      certainty: 'confirmed',
    }),
  )
}
