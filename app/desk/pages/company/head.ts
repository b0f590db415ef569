import type { Reading } from '../../../access/panel.tsx'
import { tabsShown } from '../../../access/tabs.ts'
import { companyTexts } from '../../../companies/messages.ts'
import { mayEditCompany } from '../../../companies/policy.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { writtenOrganisationNumber } from '../../../companies/rules/organisation-number.ts'
import { contactsOf } from '../../../people/queries.ts'
import { companyTabs } from '../../../tabs.ts'
import { companyHeadTexts } from '../../messages/company.ts'

/** What stands at the head of each of a company's pages. */
export async function companyHead(visit: Reading, company: CompanyFacts) {
  const { db, visitor, say, format, at } = visit
  const t = say(companyHeadTexts)
  const contacts = await contactsOf(db, visitor, company.id)
  const [contact, officer] = ['contact', 'officer'].map(role => contacts.find(one => one.function === role))
  return {
    name: company.name,
    companies: at('foretag'),
    edit: mayEditCompany(visitor, company) ? at('foretag', company.id, 'andring') : null,
    facts: [
      company.employees === null ? null : t.fact_employees(format.number(company.employees)),
      t.fact_place(company.municipality, company.county),
      company.sni && t.fact_sni(company.sni),
      company.organisation_number &&
        `${say(companyTexts).organisation_number} ${writtenOrganisationNumber(company.organisation_number)}`,
      contact && t.fact_contact([contact.name, contact.phone].filter(Boolean).join(', ') || contact.email),
      officer && t.fact_officer(officer.name || officer.email),
      company.partner && t.fact_partner(company.partner),
    ]
      .filter(fact => !!fact)
      .map(String),
    tabs: await tabsShown(companyTabs, visit, { about: company, base: at('foretag', company.id) }),
  }
}
