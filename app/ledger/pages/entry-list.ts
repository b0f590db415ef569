import { isLocalDate } from '../../foundation/dates.ts'
import { type ListState, readList } from '../../ui/list-url.ts'
import {
  ENTRY_SORTS,
  ENTRY_STATES,
  type EntryFilter,
  type EntrySort,
  type EntryState,
} from '../queries/entries.ts'

const FILTERS = ['company', 'month', 'state', 'course', 'person'] as const

/** What the address asks of the ledger, the same for the page and for its files. */
export function entryListAsked(url: URL) {
  const list: ListState = readList(url.searchParams, {
    sorts: ENTRY_SORTS,
    direction: 'descending',
    filters: FILTERS,
  })
  const { company, month, state, course, person } = list.filters as Record<(typeof FILTERS)[number], string>
  const filter: EntryFilter = {
    state: ENTRY_STATES.includes(state as EntryState) ? (state as EntryState) : '',
    company_id: idIn(company),
    course_id: idIn(course),
    person_id: idIn(person),
    month: isLocalDate(`${month}-01`) ? month : '',
  }
  return { list, filter, order: { sort: list.sort as EntrySort, direction: list.direction } }
}

const idIn = (text: string): number | null => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)

/** Whether anything but the order has been chosen: then the protected are left out of the sums. */
export const isNarrowed = ({ state, company_id, course_id, person_id, month }: EntryFilter): boolean =>
  state !== '' || month !== '' || company_id !== null || course_id !== null || person_id !== null
