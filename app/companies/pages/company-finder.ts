import { type Finder, foundIn, inAll } from '../../access/finder.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { companyTexts } from '../messages.ts'
import { mayReadCompanies, mayReadCompany } from '../policy.ts'
import { isCompanySought } from '../queries/sought.ts'
import { companiesOf } from '../queries.ts'
import { writtenOrganisationNumber } from '../rules/organisation-number.ts'

/** Companies by name or organisation number; a company's own visitor comes to its own, which row security sees to. */
export const companyFinder: Finder = {
  may: mayReadCompany,
  label: ({ say }) => say(companyTexts).found_companies,
  find: async ({ db, visitor, at }, typed, limit) => {
    const rows = await companiesOf(db, visitor)
      .innerJoin('municipality', 'municipality.code', 'company.municipality_code')
      .select([
        'company.id',
        'company.name',
        'company.organisation_number',
        'municipality.name as municipality',
        inAll,
      ])
      .where(isCompanySought(typed))
      .orderBy(swedishOrder('company.name'))
      .limit(limit)
      .execute()
    return foundIn(rows, row => ({
      title: row.name,
      facts: [
        row.municipality,
        row.organisation_number ? writtenOrganisationNumber(row.organisation_number) : '',
      ],
      href: at('foretag', row.id),
    }))
  },
  list: ({ visitor, at }, q) =>
    mayReadCompanies(visitor) ? `${at('foretag')}?${new URLSearchParams({ q })}` : null,
}
