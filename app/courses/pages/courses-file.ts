import { page } from '../../access/web.ts'
import { type Cell, downloadOf, fileName, formatOf, hoursCell } from '../../foundation/export.ts'
import { readList } from '../../ui/list-url.ts'
import { courseTexts } from '../messages.ts'
import { mayReadTraining } from '../policy.ts'
import { attendedInCourses, coursesOf } from '../queries/course-list.ts'
import { countShown } from '../rules/counts.ts'
import { courseList } from './course-list.ts'
import { countingOf } from './spoken-course.ts'

/** The list of courses as a file: every row of the filter, in the order of the screen. */
export const loader = page(mayReadTraining, async ({ db, visitor, ground, url, say, language }) => {
  const t = say(courseTexts)
  const today = ground.clock.today()
  const list = readList(url.searchParams, courseList)
  const { rows } = await coursesOf(db, visitor, list, today, null)
  const attended = await attendedInCourses(
    db,
    visitor,
    rows.map(row => row.id),
  )
  const counting = await countingOf(db, visitor, today)
  const cells = rows.map((row): Cell[] => {
    const own = attended.get(row.id) ?? { participants: 0, quarters: 0 }
    const people = countShown(own.participants, counting)
    const isTold = people !== null && 'count' in people
    return [
      row.code,
      row.title,
      t[`kind_${row.kind}`],
      hoursCell(row.quarters),
      row.is_required_by_law ? t.yes : t.no,
      row.occasions,
      row.coming,
      isTold ? own.participants : t.fewer_than(counting.small_count),
      isTold ? hoursCell(own.quarters) : null,
    ]
  })
  const heads = [
    t.code,
    t.title,
    t.kind,
    t.length,
    t.by_law,
    t.held,
    t.time_coming,
    t.participants,
    t.attended,
  ]
  const name = fileName(visitor.programme_slug, t.courses.toLowerCase(), today)
  return downloadOf(
    formatOf(url.pathname),
    name,
    { name: t.courses, heads, rows: cells },
    { language, today },
  )
})
