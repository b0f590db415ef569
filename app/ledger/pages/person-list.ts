import type { LocalDate } from '../../foundation/clock.ts'
import type { Format } from '../../foundation/format.ts'
import { shownName } from '../../people/rules/names.ts'
import { type ListState, readList } from '../../ui/list-url.ts'
import { PEOPLE_SORTS, type PeopleFilter, type PeopleSort, type PersonRow } from '../queries/people-list.ts'

const FILTERS = ['company', 'category', 'sex', 'participated'] as const
const CATEGORIES = ['kollektiv', 'tjansteman']
const SEXES = ['woman', 'man']

/** What the address asks of the list of people, the same for the page and for its files. */
export function peopleListAsked(url: URL, today: LocalDate) {
  const list: ListState = readList(url.searchParams, { sorts: PEOPLE_SORTS, filters: FILTERS })
  const { company, category, sex, participated } = list.filters as Record<(typeof FILTERS)[number], string>
  const filter: PeopleFilter = {
    q: list.q,
    company_id: /^[1-9]\d{0,8}$/.test(company) ? Number(company) : null,
    category: CATEGORIES.includes(category) ? category : '',
    sex: SEXES.includes(sex) ? sex : '',
    participated: ['yes', 'no', 'unsigned'].includes(participated) ? participated : '',
    today,
  }
  return { list, filter, order: { sort: list.sort as PeopleSort, direction: list.direction } }
}

type Speech = {
  format: Format
  at: (...parts: (string | number)[]) => string
  names: Parameters<typeof shownName>[1]
}

/** What a row of people shows, field by field. */
export const personShown = (row: PersonRow, { format, at, names }: Speech) => ({
  id: row.id,
  name: shownName(row, names),
  href: at('personer', row.id),
  title: row.title,
  company: row.company,
  company_href: row.company_id === null ? null : at('foretag', row.company_id),
  category: row.category,
  hours: format.hours(row.quarters),
  signed: format.hours(row.signed_quarters),
  started: row.started_on ? format.day(row.started_on) : null,
  latest: row.last_attended_on ? format.day(row.last_attended_on) : null,
})

export type PersonShown = ReturnType<typeof personShown>
