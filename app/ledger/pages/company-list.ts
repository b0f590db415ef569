import type { Visit } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { maySeeCompanyFigures } from '../../companies/policy.ts'
import { companiesOf, sizesOf } from '../../companies/queries.ts'
import { writtenOrganisationNumber } from '../../companies/rules/organisation-number.ts'
import { SIZES, type Size, type SizeClass } from '../../companies/rules/size-class.ts'
import type { Db } from '../../foundation/database.ts'
import { listOf } from '../../ui/described-list.ts'
import { companyListTexts } from '../messages/companies.ts'
import type { CompanyFilter, CompanyRow, CompanySort } from '../queries/company-list.ts'

type Listed = CompanyRow & { size: Size | null }

/** The list of companies: its figures only for those who may see them. */
const companyList = ({ visitor, say, format, at }: Visit) => {
  const t = say(companyListTexts)
  const names = say(companyTexts)
  const when = maySeeCompanyFigures(visitor)
  return listOf<Listed, CompanySort>(format)({
    key: row => row.id,
    order: 'name',
    columns: {
      name: { label: t.company, text: row => row.name, href: row => at('foretag', row.id), sorts: true },
      organisation_number: {
        label: t.organisation_number,
        text: row => row.organisation_number && writtenOrganisationNumber(row.organisation_number),
      },
      municipality: {
        label: t.municipality,
        text: row => row.municipality,
        sub: row => row.county,
        sorts: true,
        phone: 'below',
      },
      county: { label: t.county, text: row => row.county, sorts: true },
      employees: { label: t.employees, number: row => row.employees, sorts: true },
      size: { label: t.size, text: row => row.size && names[`size_${row.size}`] },
      via: { label: t.via, text: row => row.came_via, sorts: true },
      agreed: {
        label: t.agreed,
        day: row => row.agreed_on,
        absent: t.no_agreement,
        sorts: true,
        phone: 'corner',
      },
      participants: {
        label: t.participants,
        number: row => row.participants,
        href: row => at('foretag', row.id, 'personer'),
        when,
        sorts: true,
        phone: 'side',
        named: true,
      },
      hours: {
        label: t.hours,
        hours: row => row.quarters,
        href: row => at('foretag', row.id, 'narvaro'),
        when,
        sorts: true,
      },
      cofinanced_hours: { label: t.cofinanced_hours, hours: row => row.counted_quarters, when },
      kronor: {
        label: t.kronor,
        kronor: row => row.amount_ore,
        href: row => `${at('natura')}?company=${row.id}`,
        when,
        sorts: true,
      },
    },
    screen: ['name', 'municipality', 'employees', 'size', 'via', 'agreed', 'participants', 'hours', 'kronor'],
    filters: {
      county: { label: t.county, any: t.any_county, options: 'counties' },
      municipality: {},
      size: {
        label: t.size,
        any: t.any_size,
        options: SIZES.map(value => ({ value, label: names[`size_${value}`] })),
      },
      via: { label: t.via, any: t.any_way, options: 'ways' },
      admitted: {
        label: t.admitted,
        any: t.any,
        options: [
          { value: 'yes', label: t.admitted_yes },
          { value: 'no', label: t.admitted_no },
        ],
      },
    },
  })
}

/** What the address asks of the list of companies, the same for the page and for its files. */
export async function companiesAsked(visit: Visit & { db: Db }) {
  const { db, visitor, ground, url } = visit
  const today = ground.clock.today()
  const described = companyList(visit)
  const { list, chosen } = described.asked(url.searchParams)
  const { size, ...rest } = chosen
  const sizes = await sizesOf(db, visitor, today)
  const ids = size === '' ? null : await idsOfSize(visit, { sizes, size })
  const filter: CompanyFilter = { q: list.q, ...rest, ids, today }
  const listed = (row: CompanyRow): Listed => ({
    ...row,
    size: sizes.get(row.organisation_number ?? '')?.size ?? null,
  })
  return { ...described, list, filter, listed }
}

async function idsOfSize(
  { db, visitor }: Visit & { db: Db },
  { sizes, size }: { sizes: Map<string, SizeClass>; size: string },
) {
  const companies = await companiesOf(db, visitor).select(['id', 'organisation_number']).execute()
  return companies
    .filter(company => sizes.get(company.organisation_number ?? '')?.size === size)
    .map(company => company.id)
}
