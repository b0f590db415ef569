import type { Installation } from '../../app/access/installation.ts'
import { changeCourse } from '../../app/courses/commands/save-course.ts'
import { addDays } from '../../app/foundation/dates.ts'
import { reading } from '../../app/foundation/transact.ts'
import { carriedOut } from './carried-out.ts'
import type { Demonstrated } from './hand-over.ts'
import { visitorNamed } from './visitor-named.ts'

const SAID_DAYS_AGO = 20

/** What some of the courses lead to; to the rest of what companies need no course leads yet. */
const LEADS_TO: Record<string, readonly (readonly [name: string, level: 1 | 2 | 3 | 4 | null])[]> = {
  'SVE-01': [
    ['Svetsning TIG', 3],
    ['Svetsning MAG', 2],
  ],
  'CNC-02': [['CNC-programmering', 4]],
  'LEAN-01': [['Kvalitetskontroll', 3]],
  'TRU-01': [['Truckkort', null]],
}

export async function sayWhatCoursesLeadTo(
  installation: Installation,
  { programme_id, slug, day, leader }: Demonstrated & { leader: string },
): Promise<void> {
  const karin = await visitorNamed(installation, leader, slug)
  const { courses, competences } = await reading(installation, karin, async db => ({
    courses: await db
      .selectFrom('course')
      .select(['id', 'version', 'code', 'title', 'kind', 'quarters', 'is_required_by_law'])
      .where('programme_id', '=', programme_id)
      .where('code', 'in', Object.keys(LEADS_TO))
      .orderBy('code')
      .execute(),
    competences: await db
      .selectFrom('competence')
      .select(['id', 'name'])
      .where('programme_id', '=', programme_id)
      .execute(),
  }))
  const idOf = new Map(competences.map(one => [one.name, one.id]))
  for (const course of courses) {
    const outcomes = LEADS_TO[course.code]!.flatMap(([name, level]) => {
      const competence_id = idOf.get(name)
      return competence_id === undefined ? [] : [{ competence_id, level }]
    })
    await carriedOut(installation, karin, addDays(day, -SAID_DAYS_AGO), tx =>
      changeCourse(tx, { ...course, outcomes }),
    )
  }
}
