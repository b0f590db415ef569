import type { Visit } from '../../../access/web.ts'
import type { PeopleFilter, PeopleSort, PersonRow } from '../../../attendance/queries/people-list.ts'
import { companiesMeant } from '../../../companies/queries/meant.ts'
import { writtenOrganisationNumber } from '../../../companies/rules/organisation-number.ts'
import type { Db } from '../../../foundation/database.ts'
import { peopleTexts } from '../../../people/messages.ts'
import { shownName } from '../../../people/rules/names.ts'
import { chosenOf, listOf, soughtIn } from '../../../ui/described-list.ts'
import { peopleListTexts } from '../../messages/people.ts'

const CATEGORIES = ['kollektiv', 'tjansteman'] as const
const SEXES = ['woman', 'man'] as const

/** The list of people. No numbers, and nobody with protected identity. */
export const personList = ({ say, format, at }: Visit, { ofCompany = false } = {}) => {
  const t = say(peopleListTexts)
  const p = say(peopleTexts)
  return listOf<PersonRow, PeopleSort>(format)({
    key: row => row.id,
    order: 'name',
    columns: {
      name: {
        label: t.name,
        text: row => shownName(row, p),
        href: row => at('personer', row.id),
        sub: row => row.title,
        sorts: true,
      },
      family_name: {
        label: p.family_name,
        text: row => (row.forgotten_at ? p.name_forgotten : row.family_name),
      },
      given_name: { label: p.given_name, text: row => row.given_name },
      sex: { label: p.sex, text: row => p[row.sex] },
      company: {
        label: t.company,
        text: row => row.company,
        href: row => (row.company_id === null ? null : at('foretag', row.company_id)),
        sorts: true,
        phone: 'below',
      },
      organisation_number: {
        label: t.organisation_number,
        text: row => row.organisation_number && writtenOrganisationNumber(row.organisation_number),
      },
      title: { label: p.title, text: row => row.title },
      category: {
        label: t.category,
        text: row => row.category && p[row.category],
        sorts: true,
        phone: ofCompany ? 'below' : undefined,
      },
      started: { label: t.started, day: row => row.started_on, absent: t.not_started, sorts: true },
      latest: {
        label: t.latest,
        day: row => row.last_attended_on,
        absent: t.not_started,
        sorts: true,
        phone: 'corner',
      },
      hours: { label: t.hours, hours: row => row.quarters, sorts: true, phone: 'side' },
      signed: { label: t.signed, hours: row => row.signed_quarters, sorts: true },
    },
    screen: ['name', 'company', 'category', 'started', 'latest', 'hours', 'signed'],
    file: [
      ...([
        'family_name',
        'given_name',
        'sex',
        'company',
        'organisation_number',
        'title',
        'category',
      ] as const),
      ...(['started', 'latest', 'hours', 'signed'] as const),
    ],
    filters: {
      company: { label: t.company, is_sought: true, suggests: 'foretag/forslag', reads: soughtIn },
      category: {
        label: t.category,
        any: t.any,
        options: CATEGORIES.map(value => ({ value, label: p[value] })),
        reads: chosenOf(CATEGORIES),
      },
      sex: {
        label: t.sex,
        any: t.any,
        options: SEXES.map(value => ({ value, label: p[value] })),
        reads: chosenOf(SEXES),
      },
      participated: {
        label: t.participated,
        any: t.any,
        options: [
          { value: 'yes', label: t.participated_yes },
          { value: 'no', label: t.participated_no },
          { value: 'unsigned', label: t.participated_unsigned },
        ],
        reads: chosenOf(['yes', 'no', 'unsigned']),
      },
    },
  })
}

/** What the address asks of the list of people, the same for the page and for its files. */
export async function peopleAsked(visit: Visit & { db: Db }) {
  const described = personList(visit)
  const { list, chosen } = described.asked(visit.url.searchParams)
  const { company, ...rest } = chosen
  const meant = await companiesMeant(visit.db, visit.visitor, company)
  const filter: PeopleFilter = { q: list.q, companies: meant.ids, ...rest, today: visit.ground.clock.today() }
  return { ...described, list, filter, said: { company: meant.said } }
}
