import { page } from '../../access/web.ts'
import { mayReadCompanies } from '../../companies/policy.ts'
import { downloadOf, fileName, formatOf } from '../../foundation/export.ts'
import { companyListTexts } from '../messages/companies.ts'
import { companyRows } from '../queries/company-list.ts'
import { companiesAsked } from './company-list.ts'

/** The list as it is filtered and sorted, whole, as CSV or a workbook. */
export const loader = page(mayReadCompanies, async visit => {
  const { db, visitor, ground, url, say, language } = visit
  const t = say(companyListTexts)
  const today = ground.clock.today()
  const { heads, cells, list, filter, listed } = await companiesAsked(visit)
  const rows = (await companyRows(db, visitor, filter, list)).map(listed)
  return downloadOf(
    formatOf(url.pathname),
    fileName(visitor.programme_slug, t.companies.toLowerCase(), today),
    { name: t.companies, heads, rows: rows.map(cells) },
    { language, today },
  )
})
