import type { Visitor } from '../../access/visitor.ts'
import type { companyTexts } from '../../companies/messages.ts'
import { maySeeCompanyFigures } from '../../companies/policy.ts'
import { companiesOf, sizesOf } from '../../companies/queries.ts'
import type { Size, SizeClass } from '../../companies/rules/size-class.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import { type ListState, readList } from '../../ui/list-url.ts'
import {
  COMPANY_SORTS,
  type CompanyFilter,
  type CompanyRow,
  type CompanySort,
  FIGURE_SORTS,
} from '../queries/company-list.ts'

const COMPANY_FILTERS = ['county', 'municipality', 'size', 'via', 'admitted'] as const

/** What the address asks of the list of companies, the same for the page and for its files. */
export async function companyListAsked(
  db: Db,
  visitor: Visitor,
  { url, today }: { url: URL; today: LocalDate },
) {
  // The order of the rows tells of a figure as well as the figure does.
  const sorts = COMPANY_SORTS.filter(sort => maySeeCompanyFigures(visitor) || !FIGURE_SORTS.includes(sort))
  const list: ListState = readList(url.searchParams, { sorts, filters: COMPANY_FILTERS })
  const { county, municipality, size, via, admitted } = list.filters as Record<
    (typeof COMPANY_FILTERS)[number],
    string
  >
  const sizes = await sizesOf(db, visitor, today)
  const ids = size === '' ? null : await idsOfSize(db, visitor, { sizes, size })
  const filter: CompanyFilter = { q: list.q, county, municipality, via, admitted, ids, today }
  return { list, filter, sizes, order: { sort: list.sort as CompanySort, direction: list.direction } }
}

async function idsOfSize(
  db: Db,
  visitor: Visitor,
  { sizes, size }: { sizes: Map<string, SizeClass>; size: string },
) {
  const companies = await companiesOf(db, visitor).select(['id', 'organisation_number']).execute()
  return companies
    .filter(company => sizes.get(company.organisation_number ?? '')?.size === size)
    .map(company => company.id)
}

type About = {
  size: Size | undefined
  has_figures: boolean
  names: Spoken<typeof companyTexts>
  format: Format
  at: (...parts: (string | number)[]) => string
}

/** What a row of the list shows, field by field; the figures only for those who may see them. */
export const companyShown = (row: CompanyRow, { size, has_figures, names, format, at }: About) => ({
  id: row.id,
  name: row.name,
  href: at('foretag', row.id),
  municipality: row.municipality,
  county: row.county,
  employees: row.employees === null ? null : format.number(row.employees),
  size: size ? names[`size_${size}`] : null,
  via: row.came_via,
  agreed: row.agreed_on ? format.day(row.agreed_on) : null,
  figures: has_figures
    ? {
        participants: format.number(row.participants),
        people: at('foretag', row.id, 'personer'),
        hours: format.hours(row.quarters),
        attendance: at('foretag', row.id, 'narvaro'),
        kronor: format.kronor(row.amount_ore),
        ledger: `${at('natura')}?company=${row.id}`,
      }
    : null,
})

export type CompanyShown = ReturnType<typeof companyShown>
