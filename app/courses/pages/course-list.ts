import { holds } from '../../access/visitor.ts'
import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { capital } from '../../foundation/text.ts'
import { listOf } from '../../ui/described-list.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { courseTexts } from '../messages.ts'
import { mayCount, mayCountEveryone } from '../policy.ts'
import { attendedInCourses, type CourseRow, type CourseSort, coursesOf } from '../queries/course-list.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import { COURSE_KINDS } from '../rules/kinds.ts'

type Listed = CourseRow & { leads_to: string } & { attended: { participants: number; quarters: number } }

/** The list of courses: how many took them, and for how long, only for those who may count. */
const courseList = ({ visitor, say, format, at }: Visit) => {
  const t = say(courseTexts)
  const own = !mayCountEveryone(visitor) && holds(visitor, 'company')
  const when = mayCount(visitor)
  return listOf<Listed, CourseSort>(format)({
    key: row => row.id,
    order: 'title',
    columns: {
      code: { label: t.code, head: t.course_code, text: row => row.code, sorts: true },
      title: {
        label: t.title,
        head: t.course_title,
        text: row => row.title,
        href: row => at('utbildningar', row.id),
        sorts: true,
      },
      kind: {
        label: t.kind,
        text: row => t[`kind_${row.kind}`],
        shows: row => capital(t[`kind_${row.kind}`]),
        sorts: true,
        phone: 'below',
      },
      length: {
        label: t.length,
        head: t.course_hours,
        hours: row => row.quarters,
        sorts: true,
        phone: 'corner',
      },
      by_law: { label: t.by_law, text: row => (row.is_required_by_law ? t.yes : t.no) },
      leads_to: { label: say(outcomeTexts).leads_to, text: row => row.leads_to },
      held: {
        label: t.held,
        number: row => row.occasions,
        sub: row => (row.coming > 0 ? t.of_them_coming(format.number(row.coming)) : null),
        sorts: true,
      },
      coming: { label: t.time_coming, number: row => row.coming },
      participants: {
        label: own ? t.own_participants : t.participants,
        head: t.participants,
        number: row => row.attended.participants,
        when,
        phone: 'side',
        named: true,
      },
      attended: { label: t.attended, hours: row => row.attended.quarters, when },
    },
    screen: ['title', 'code', 'kind', 'length', 'by_law', 'held', 'participants', 'attended'],
    filters: {
      kind: {
        label: t.kind,
        any: t.any_kind,
        options: COURSE_KINDS.map(value => ({ value, label: capital(t[`kind_${value}`]) })),
      },
    },
  })
}

/** The courses that the address asks for, the same for the page and for its files: one page of them, or all. */
export async function coursesAsked(visit: Visit & { db: Db }, whole?: 'whole') {
  const { db, visitor, ground, url } = visit
  const today = ground.clock.today()
  const described = courseList(visit)
  const { list } = described.asked(url.searchParams)
  const { rows, total } = await coursesOf(db, visitor, list, today, whole ? null : list.page)
  const ids = rows.map(row => row.id)
  const attended = await attendedInCourses(db, visitor, ids)
  const nobody = { participants: 0, quarters: 0 }
  const outcomes = Map.groupBy(whole ? await outcomesOf(db, ids) : [], one => one.course_id)
  const listed = rows.map(row => ({
    ...row,
    attended: attended.get(row.id) ?? nobody,
    leads_to: (outcomes.get(row.id) ?? [])
      .map(({ name, level }) => [name, level].filter(Boolean).join(' '))
      .join(', '),
  }))
  return { ...described, list, total, rows: listed }
}
