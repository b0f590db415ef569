import { found, notFound, numberIn } from '../../access/answers.ts'
import type { Visit } from '../../access/web.ts'
import type { Db } from '../../foundation/database.ts'
import { peopleTexts } from '../../people/messages.ts'
import { mayReadPeople } from '../../people/policy.ts'
import { shownName } from '../../people/rules/names.ts'
import { listOf } from '../../ui/described-list.ts'
import { progressTexts } from '../messages/progress.ts'
import { partsOf } from '../queries/course-rows.ts'
import { type ProgressRow, type ProgressSort, progressRows } from '../queries/progress.ts'
import { courseOf } from '../queries.ts'

type Part = { part_id: number; title: string }

/** Who has come how far in a role programme. */
const progressList = ({ visitor, say, format, at }: Visit, parts: readonly Part[]) => {
  const t = say(progressTexts)
  const titles = (isGone: boolean) => (row: ProgressRow) =>
    parts
      .filter(part => row.parts.includes(part.part_id) === isGone)
      .map(part => part.title)
      .join(', ')
  return listOf<ProgressRow, ProgressSort>(format)({
    key: row => row.id,
    order: '-finished',
    columns: {
      name: {
        label: t.name,
        text: row => shownName(row, say(peopleTexts)),
        href: row => at('personer', row.id),
        sorts: true,
      },
      company: {
        label: t.company,
        text: row => row.company,
        href: row => (row.company_id === null ? null : at('foretag', row.company_id)),
        sorts: true,
        when: mayReadPeople(visitor),
        phone: 'below',
      },
      finished: {
        label: t.finished,
        number: row => row.parts.length,
        shows: row => t.of_all(row.parts.length, parts.length),
        sorts: true,
        phone: 'corner',
      },
      gone: { label: t.gone, text: titles(true) },
      left: { label: t.left, text: titles(false), absent: '–' },
    },
    screen: ['name', 'company', 'finished', 'gone', 'left'],
    filters: {
      done: {
        label: t.finished,
        any: t.any,
        options: parts.map((_, at) => {
          const n = parts.length - at
          return { value: String(n), label: t.of_all(n, parts.length) }
        }),
        reads: typed => (/^[1-9]\d?$/.test(typed) ? Number(typed) : null),
      },
    },
  })
}

/** The progress that the address asks for, the same for the page and for its files. A course that is made of none has none. */
export async function progressAsked(visit: Visit & { db: Db }, whole?: 'whole') {
  const { db, visitor, ground, url, params } = visit
  const course = found(await courseOf(db, visitor, numberIn(params.id)))
  const parts = await partsOf(db, [course.id])
  if (parts.length === 0) return notFound()
  const described = progressList(visit, parts)
  const { list, chosen } = described.asked(url.searchParams)
  const of = { course_id: course.id, today: ground.clock.today() }
  const page = whole ? null : list.page
  const { rows, total } = await progressRows(db, visitor, of, { list, done: chosen.done, page })
  return { ...described, course, parts, of, list, rows, total }
}
