import { page } from '../../access/web.ts'
import { companyTexts } from '../../companies/messages.ts'
import { mayReadCompanies, maySeeCompanyFigures } from '../../companies/policy.ts'
import { writtenOrganisationNumber } from '../../companies/rules/organisation-number.ts'
import { type Cell, downloadOf, fileName, formatOf, hoursCell, kronorCell } from '../../foundation/export.ts'
import { companyListTexts } from '../messages/companies.ts'
import { companyRows } from '../queries/company-list.ts'
import { companyListAsked } from './company-list.ts'

/** The list as it is filtered and sorted, whole, as CSV or a workbook. */
export const loader = page(mayReadCompanies, async ({ db, visitor, ground, url, say, language }) => {
  const t = say(companyListTexts)
  const sizeName = say(companyTexts)
  const today = ground.clock.today()
  const { filter, sizes, order } = await companyListAsked(db, visitor, { url, today })
  const rows = await companyRows(db, visitor, filter, order)
  const has_figures = maySeeCompanyFigures(visitor)
  const heads = [
    t.company,
    t.organisation_number,
    t.municipality,
    t.county,
    t.employees,
    t.size,
    t.via,
    t.agreed,
  ]
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, t.companies.toLowerCase(), today),
    {
      name: t.companies,
      heads: has_figures ? [...heads, t.participants, t.hours, t.cofinanced_hours, t.kronor] : heads,
      rows: rows.map((row): Cell[] => {
        const size = sizes.get(row.organisation_number ?? '')?.size
        const facts = [
          row.name,
          row.organisation_number && writtenOrganisationNumber(row.organisation_number),
          row.municipality,
          row.county,
          row.employees,
          size ? sizeName[`size_${size}`] : null,
          row.came_via,
          row.agreed_on,
        ]
        const figures = [
          row.participants,
          hoursCell(row.quarters),
          hoursCell(row.counted_quarters),
          kronorCell(row.amount_ore),
        ]
        return has_figures ? [...facts, ...figures] : facts
      }),
    },
    { language, today },
  )
})
