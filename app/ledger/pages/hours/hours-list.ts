import type { Visit } from '../../../access/web.ts'
import { companiesMeant } from '../../../companies/queries/meant.ts'
import type { Db } from '../../../foundation/database.ts'
import { isLocalDate } from '../../../foundation/dates.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { shownName } from '../../../people/rules/names.ts'
import { chosenId, chosenOf, listOf, soughtIn } from '../../../ui/described-list.ts'
import { listHref, readList } from '../../../ui/list-url.ts'
import { hoursTexts } from '../../messages/hours.ts'
import type { GroupSort, HoursFilter, HoursGroup, HoursRow, RowSort } from '../../queries/hours.ts'
import {
  bothStates,
  HOUR_STATES,
  HOURS_BY,
  type HourState,
  type HoursBy,
  UNCOUNTED,
} from '../../rules/hours.ts'

type Grouped = Exclude<HoursBy, 'row'>
type Words = Spoken<typeof hoursTexts>

/** By what the address wants the hours summed; by month when it does not say. */
export const hoursBy = ({ url }: Pick<Visit, 'url'>): HoursBy =>
  HOURS_BY.find(one => one === url.searchParams.get('by')) ?? 'month'

/** The same hours one by one, narrowed further: the way from a figure to its rows. */
export const rowsOf = ({ url }: Pick<Visit, 'url'>, more: Record<string, string>): string =>
  listHref(readList(url.searchParams, { sorts: [] }), { sort: '', filters: { by: 'row', ...more } })

const filtersIn = (t: Words) => ({
  company: { label: t.company, is_sought: true, suggests: 'foretag/forslag', reads: soughtIn },
  month: {
    label: t.month,
    any: t.any_month,
    options: 'months',
    reads: (typed: string) => (isLocalDate(`${typed}-01`) ? typed : ''),
  },
  partner: {
    label: t.partner,
    any: t.any_partner,
    options: 'partners',
    reads: (typed: string) => (typed === 'none' ? typed : chosenId(typed)),
  },
  state: {
    label: t.state,
    options: HOUR_STATES.map(value => ({ value, label: value === '' ? t.any_state : t[value] })),
    reads: chosenOf(HOUR_STATES),
  },
  occasion: { reads: chosenId },
  person: { reads: chosenId },
})

/** The hours summed: a row for each month, person, employer, partner or occasion. A file has a column for each reason. */
const groupList = (visit: Visit, by: Grouped) => {
  const { say, format, at } = visit
  const t = say(hoursTexts)
  const names = say(peopleTexts)
  const filters = filtersIn(t)
  const chosen = filters.state.reads(visit.url.searchParams.get('state') ?? '')
  const rows = (row: HoursGroup, asked: HourState) => {
    const state = bothStates(asked, chosen)
    if (state === null) return null
    if (row.key === null) return by === 'partner' ? rowsOf(visit, { partner: 'none', state }) : null
    return rowsOf(visit, { [by]: row.key, state })
  }
  const nameOf = (row: HoursGroup): string => {
    if (by === 'month') return format.month(`${row.key}-01`)
    if (by === 'person')
      return shownName(
        { ...row, given_name: row.given_name ?? '', family_name: row.family_name ?? '' },
        names,
      )
    return row.name ?? (by === 'partner' ? t.no_partner : t.no_company)
  }
  const pageOf = (row: HoursGroup): string | null => {
    if (by === 'month') return rows(row, '')
    if (row.key === null || by === 'partner') return null
    return at({ person: 'personer', company: 'foretag', occasion: 'tillfallen' }[by], row.key)
  }
  const reasons = Object.fromEntries(
    UNCOUNTED.map(why => [why, { label: t[why], hours: (row: HoursGroup) => row[why] }]),
  ) as Record<(typeof UNCOUNTED)[number], { label: string; hours: (row: HoursGroup) => number }>
  return listOf<HoursGroup, GroupSort>(format)({
    key: row => row.key ?? '',
    order: by === 'month' ? '-name' : 'name',
    columns: {
      name: { label: t[by], text: nameOf, href: pageOf, sub: row => row.sub, heads: true, sorts: true },
      attended: {
        label: t.attended,
        hours: row => row.attended,
        href: row => rows(row, ''),
        sorts: true,
        phone: 'side',
      },
      to_sign: {
        label: t.to_sign,
        hours: row => row.to_sign,
        href: row => rows(row, 'to_sign'),
        sorts: true,
        phone: 'below',
        named: true,
      },
      signed: { label: t.signed, hours: row => row.signed, href: row => rows(row, 'signed'), sorts: true },
      counted: {
        label: t.counted,
        hours: row => row.counted,
        href: row => rows(row, 'counted'),
        sorts: true,
        phone: 'below',
        named: true,
      },
      uncounted: {
        label: t.uncounted,
        hours: row => row.uncounted,
        href: row => rows(row, 'uncounted'),
        sorts: true,
      },
      ...reasons,
      kronor: { label: t.kronor, ore: row => row.amount_ore, sorts: true },
    },
    screen: ['name', 'attended', 'to_sign', 'signed', 'counted', 'uncounted', 'kronor'],
    filters,
  })
}

/** The hours one by one, the latest first. */
const rowList = ({ say, format, at }: Visit) => {
  const t = say(hoursTexts)
  const names = say(peopleTexts)
  return listOf<HoursRow, RowSort>(format)({
    key: row => row.attendance_id,
    order: '-day',
    columns: {
      day: {
        label: t.day,
        day: row => row.held_on,
        href: row => at('tillfallen', row.occasion_id, 'narvaro', row.attendance_id),
        heads: true,
        sorts: true,
      },
      person: { label: t.person, text: row => shownName(row, names), phone: 'below' },
      company: { label: t.company, text: row => row.company, absent: t.no_company, phone: 'below' },
      course: {
        label: t.course,
        text: row => row.course,
        href: row => at('tillfallen', row.occasion_id),
        phone: 'below',
      },
      occasion: { label: t.occasion, text: row => row.occasion },
      state: {
        label: t.state,
        text: row => t[row.ends_as],
        tone: row => (row.ends_as === 'counted' ? 'ok' : 'warn'),
        phone: 'corner',
      },
      attended: { label: t.hours, hours: row => row.quarters, sorts: true, phone: 'side' },
      kronor: {
        label: t.kronor,
        ore: row => (row.entry_id === null ? null : row.amount_ore),
        href: row => (row.entry_id === null ? null : at('natura', row.entry_id)),
      },
    },
    screen: ['day', 'person', 'company', 'course', 'state', 'attended', 'kronor'],
    filters: filtersIn(t),
  })
}

type Chosen = ReturnType<ReturnType<typeof rowList>['asked']>['chosen']

async function filterOf({ db, visitor }: Visit & { db: Db }, { company, occasion, person, ...rest }: Chosen) {
  const { ids, said } = await companiesMeant(db, visitor, company)
  const filter: HoursFilter = { ...rest, companies: ids, occasion_id: occasion, person_id: person }
  return { filter, said: { company: said } }
}

/** What the address asks of the hours as they are summed, the same for the page and for its files. */
export async function groupsAsked(visit: Visit & { db: Db }, by: Grouped) {
  const described = groupList(visit, by)
  const { list, chosen } = described.asked(visit.url.searchParams)
  return { ...described, list, ...(await filterOf(visit, chosen)) }
}

/** The same of the hours one by one. */
export async function rowsAsked(visit: Visit & { db: Db }) {
  const described = rowList(visit)
  const { list, chosen } = described.asked(visit.url.searchParams)
  return { ...described, list, ...(await filterOf(visit, chosen)) }
}

/** Whether anything but the order has been chosen. */
export const isNarrowed = (filter: HoursFilter): boolean =>
  filter.state !== '' ||
  filter.month !== '' ||
  [filter.companies, filter.partner, filter.occasion_id, filter.person_id].some(one => one !== null)
