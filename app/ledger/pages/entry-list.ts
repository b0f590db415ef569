import type { Visit } from '../../access/web.ts'
import { companiesMeant } from '../../companies/queries/meant.ts'
import { writtenOrganisationNumber } from '../../companies/rules/organisation-number.ts'
import type { Db } from '../../foundation/database.ts'
import { isLocalDate } from '../../foundation/dates.ts'
import { peopleTexts } from '../../people/messages.ts'
import { shownName } from '../../people/rules/names.ts'
import { chosenId, chosenOf, listOf, soughtIn } from '../../ui/described-list.ts'
import { ledgerTexts } from '../messages/ledger.ts'
import { ENTRY_STATES, type EntryFilter, type EntryRow, type EntrySort } from '../queries/entries.ts'
import { stateText, stateTone } from './entry-state.ts'

/** The rows of the ledger, the latest first. */
const entryList = ({ say, format, at }: Visit) => {
  const t = say(ledgerTexts)
  const names = say(peopleTexts)
  return listOf<EntryRow, EntrySort>(format)({
    key: row => row.id,
    order: '-day',
    columns: {
      row_number: { label: t.row_number, number: row => row.id },
      day: {
        label: t.day,
        day: row => row.held_on,
        href: row => at('natura', row.id),
        heads: true,
        sorts: true,
      },
      person: { label: t.person, text: row => shownName(row, names), phone: 'below' },
      company: { label: t.company, text: row => row.company, sorts: true, phone: 'below' },
      organisation_number: {
        label: t.organisation_number,
        text: row => row.organisation_number && writtenOrganisationNumber(row.organisation_number),
      },
      course: {
        label: t.course,
        text: row => row.course,
        sub: row => row.occasion,
        sorts: true,
        phone: 'below',
      },
      occasion: { label: t.occasion, text: row => row.occasion },
      hours: { label: t.hours, hours: row => row.quarters, sorts: true, phone: 'side' },
      rate: { label: t.rate, ore: row => row.ore_per_hour },
      kronor: { label: t.kronor, ore: row => row.amount_ore, sorts: true, phone: 'side' },
      state: { label: t.state, text: row => stateText(row, t), tone: stateTone, phone: 'corner' },
      posted: { label: t.posted, moment: row => row.posted_at },
    },
    screen: ['day', 'person', 'company', 'course', 'state', 'hours', 'kronor'],
    filters: {
      company: { label: t.company, is_sought: true, suggests: 'foretag/forslag', reads: soughtIn },
      month: {
        label: t.month,
        any: t.any_month,
        options: 'months',
        reads: typed => (isLocalDate(`${typed}-01`) ? typed : ''),
      },
      course: { label: t.course, any: t.any_course, options: 'courses', reads: chosenId },
      state: {
        label: t.state,
        options: ENTRY_STATES.map(value => ({ value, label: value === '' ? t.any_state : t[value] })),
        reads: chosenOf(ENTRY_STATES),
      },
      person: { reads: chosenId },
    },
  })
}

/** What the address asks of the ledger, the same for the page and for its files. */
export async function entriesAsked(visit: Visit & { db: Db }) {
  const described = entryList(visit)
  const { list, chosen } = described.asked(visit.url.searchParams)
  const { company, course, person, state, month } = chosen
  const meant = await companiesMeant(visit.db, visit.visitor, company)
  const filter: EntryFilter = { state, month, companies: meant.ids, course_id: course, person_id: person }
  return { ...described, list, filter, said: { company: meant.said } }
}

/** Whether anything but the order has been chosen: then the protected are left out of the sums. */
export const isNarrowed = ({ state, companies, course_id, person_id, month }: EntryFilter): boolean =>
  state !== '' || month !== '' || companies !== null || course_id !== null || person_id !== null
