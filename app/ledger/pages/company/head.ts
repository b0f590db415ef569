import { mayReadHistory } from '../../../access/trail/policy.ts'
import type { Visit } from '../../../access/web.ts'
import { companyTexts } from '../../../companies/messages.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import { mayEditCompany, maySeeCompanyFigures } from '../../../companies/policy.ts'
import { writtenOrganisationNumber } from '../../../companies/rules/organisation-number.ts'
import type { Db } from '../../../foundation/database.ts'
import { mayReadLetters } from '../../../letters/policy.ts'
import { visitTexts } from '../../../officers/messages/visits.ts'
import { mayRefer } from '../../../officers/policy/phone.ts'
import { mayReadOwnPeople } from '../../../people/policy.ts'
import { contactsOf } from '../../../people/queries.ts'
import { companyPageTexts } from '../../messages/company.ts'
import { mayReadLedger } from '../../policy.ts'
import { companyTime } from '../../queries/one-company.ts'

export type CompanyTab = 'overview' | 'visits' | 'people' | 'attendance' | 'money' | 'letters' | 'history'

/** The company that the address names, and what stands at the head of each of its pages. */
export async function companyHead(visit: Visit & { db: Db }, tab: CompanyTab) {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(companyPageTexts)
  const company = await companyAt(visit)
  const contacts = await contactsOf(db, visitor, company.id)
  const time = await companyTime(db, visitor, { company_id: company.id, today: ground.clock.today() })
  const [contact, officer] = ['contact', 'officer'].map(role => contacts.find(one => one.function === role))
  const paths: Record<CompanyTab, string | null> = {
    overview: at('foretag', company.id),
    visits: mayRefer(visitor) ? at('foretag', company.id, 'besok') : null,
    people: mayReadOwnPeople(visitor) ? at('foretag', company.id, 'personer') : null,
    attendance: mayReadOwnPeople(visitor) ? at('foretag', company.id, 'narvaro') : null,
    money: mayReadLedger(visitor) ? at('foretag', company.id, 'pengar') : null,
    letters: mayReadLetters(visitor) ? at('foretag', company.id, 'brev') : null,
    history: mayReadHistory(visitor) ? at('foretag', company.id, 'handelser') : null,
  }
  const names: Record<CompanyTab, string> = {
    overview: t.tab_overview,
    visits: say(visitTexts).visits,
    people: t.tab_people(format.number(time.people)),
    attendance: t.tab_attendance,
    money: t.tab_money,
    letters: t.tab_letters,
    history: t.tab_history,
  }
  const head = {
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
    tabs: (Object.keys(paths) as CompanyTab[]).flatMap(key =>
      paths[key] === null ? [] : [{ href: paths[key], label: names[key], current: key === tab }],
    ),
  }
  return { company, time, head, contacts, has_figures: maySeeCompanyFigures(visitor) }
}

export type CompanyHeadShown = Awaited<ReturnType<typeof companyHead>>['head']
