import { sql } from 'kysely'
import type { Finder } from '../../access/finder.ts'
import { beginWords } from '../../foundation/begin-words.ts'
import { organisationNumberTyped } from '../../foundation/search-words.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { companyTexts } from '../messages.ts'
import { mayReadCompany } from '../policy.ts'
import { companiesOf } from '../queries.ts'
import { writtenOrganisationNumber } from '../rules/organisation-number.ts'

/** Companies by name or organisation number; a company's own visitor comes to its own, which row security sees to. */
export const companyFinder: Finder = {
  may: mayReadCompany,
  label: ({ say }) => say(companyTexts).found_companies,
  find: async ({ db, visitor, at }, { typed, words }, limit) => {
    const number = organisationNumberTyped(typed)
    const rows = await companiesOf(db, visitor)
      .innerJoin('municipality', 'municipality.code', 'company.municipality_code')
      .select([
        'company.id',
        'company.name',
        'company.organisation_number',
        'municipality.name as municipality',
      ])
      .where(eb =>
        number
          ? eb('company.organisation_number', 'like', `${number}%`)
          : beginWords(sql.ref('company.name'), words),
      )
      .orderBy(swedishOrder('company.name'))
      .limit(limit)
      .execute()
    return rows.map(row => ({
      title: row.name,
      facts: [
        row.municipality,
        row.organisation_number ? writtenOrganisationNumber(row.organisation_number) : '',
      ],
      href: at('foretag', row.id),
    }))
  },
}
