import type { Visit } from '../../../access/web.ts'
import { mayReadCompanies } from '../../../companies/policy.ts'
import { companiesMeant } from '../../../companies/queries/meant.ts'
import { courseChoicesOf } from '../../../courses/queries.ts'
import type { Db } from '../../../foundation/database.ts'
import { isLocalDate } from '../../../foundation/dates.ts'
import { chosenId, chosenOf, soughtIn } from '../../../ui/described-list.ts'
import type { Filter } from '../../../ui/filters.tsx'
import { readList } from '../../../ui/list-url.ts'
import { wholeGridTexts } from '../../messages/whole-grid.ts'
import { CELL_STATES, type GridAsked } from '../../queries/whole-grid.ts'

const FILTERS = ['company', 'course', 'month', 'state', 'occasion'] as const

/** What the address asks of the grid, the same for the page, the paper and the workbook. */
export async function gridAsked({ db, visitor, url }: Visit & { db: Db }) {
  const list = readList(url.searchParams, { sorts: [], filters: FILTERS })
  const { company = '', course = '', month = '', state = '', occasion = '' } = list.filters
  const meant = await companiesMeant(db, visitor, mayReadCompanies(visitor) ? soughtIn(company) : '')
  const asked: GridAsked = {
    companies: meant.ids,
    course_id: chosenId(course),
    occasion_id: chosenId(occasion),
    month: isLocalDate(`${month}-01`) ? month : '',
    state: chosenOf(CELL_STATES)(state),
  }
  return { list, asked, said: meant.said }
}

/** What may be chosen; the companies by whoever may read which there are. The months are those of the sessions that are in the grid. */
export async function gridFilters(
  { db, visitor, say, format }: Visit & { db: Db },
  { said, months }: { said: string; months: readonly string[] },
): Promise<Filter[]> {
  const t = say(wholeGridTexts)
  const courses = await courseChoicesOf(db, visitor)
  return [
    ...(mayReadCompanies(visitor)
      ? [{ name: 'company', label: t.company, said, suggests: 'foretag/forslag' }]
      : []),
    {
      name: 'course',
      label: t.course,
      options: [
        { value: '', label: t.any_course },
        ...courses.map(({ id, title }) => ({ value: String(id), label: title })),
      ],
    },
    {
      name: 'month',
      label: t.month,
      options: [
        { value: '', label: t.any_month },
        ...months.map(value => ({ value, label: format.month(`${value}-01`) })),
      ],
    },
    {
      name: 'state',
      label: t.state,
      options: [
        { value: '', label: t.any_state },
        ...CELL_STATES.map(value => ({ value, label: t[`state_${value}`] })),
      ],
    },
  ]
}
