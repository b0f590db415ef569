import { holds } from '../../access/visitor.ts'
import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { capital } from '../../foundation/text.ts'
import { listOf } from '../../ui/described-list.ts'
import { catalogueTexts } from '../messages/catalogue.ts'
import { outcomeTexts } from '../messages/outcomes.ts'
import { courseTexts } from '../messages.ts'
import { mayCount, mayCountEveryone } from '../policy.ts'
import { attendedInCourses, type CourseRow, type CourseSort, coursesOf } from '../queries/course-list.ts'
import { outcomesOf } from '../queries/outcomes.ts'
import { COURSE_FORMS, COURSE_KINDS, COURSE_LANGUAGES, type CourseLanguage, WHICH } from '../rules/kinds.ts'

type Listed = CourseRow & { leads_to: string } & { attended: { participants: number; quarters: number } }

/** The list of courses: how many took them, and for how long, only for those who may count. */
const courseList = ({ visitor, say, format, at }: Visit) => {
  const t = say(courseTexts)
  const own = !mayCountEveryone(visitor) && holds(visitor, 'company')
  const when = mayCount(visitor)
  const c = say(catalogueTexts)
  const o = say(outcomeTexts)
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
        shows: row => [capital(t[`kind_${row.kind}`]), ...(row.archived_at ? [c.archived] : [])].join(', '),
        sorts: true,
        phone: 'below',
      },
      length: {
        label: t.length,
        head: t.course_hours,
        // What a register leaves out is no length of nothing.
        hours: row => (row.quarters > 0 ? row.quarters : null),
        sorts: true,
        phone: 'corner',
      },
      held_as: {
        label: c.held_as,
        text: row => (row.held_as ? c[`held_as_${row.held_as}`] : ''),
        shows: row => row.held_as && capital(c[`held_as_${row.held_as}`]),
      },
      languages: {
        label: c.languages,
        text: row => row.languages.map(language => c[`language_${language as CourseLanguage}`]).join(', '),
      },
      archived: { label: capital(c.archived), text: row => (row.archived_at ? t.yes : t.no) },
      edition: { label: c.edition_head, number: row => row.edition },
      by_law: { label: t.by_law, text: row => (row.is_required_by_law ? t.yes : t.no) },
      leads_to: { label: o.leads_to, text: row => row.leads_to },
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
    screen: ['title', 'code', 'kind', 'length', 'held_as', 'by_law', 'held', 'participants', 'attended'],
    file: [
      ...(['code', 'title', 'kind', 'length', 'by_law', 'held_as', 'languages', 'leads_to'] as const),
      ...(['edition', 'archived', 'held', 'coming', 'participants', 'attended'] as const),
    ],
    filters: {
      kind: {
        label: t.kind,
        any: t.any_kind,
        options: COURSE_KINDS.map(value => ({ value, label: capital(t[`kind_${value}`]) })),
      },
      form: {
        label: c.held_as,
        any: c.any_form,
        options: COURSE_FORMS.map(value => ({ value, label: capital(c[`held_as_${value}`]) })),
      },
      language: {
        label: c.language,
        any: c.any_language,
        options: COURSE_LANGUAGES.map(value => ({ value, label: capital(c[`language_${value}`]) })),
      },
      competence: { label: o.leads_to, any: c.any_competence, options: 'competences' },
      which: {
        label: c.which,
        options: WHICH.map(value => ({
          value: value === 'current' ? '' : value,
          label: c[`which_${value}`],
        })),
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
