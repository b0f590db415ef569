import { page } from '../../../access/web.ts'
import { Checklist, checklistOn } from '../../../agreements/pages/checklist.tsx'
import { mayAddCompany, mayEditCompany, mayReadCompany } from '../../../companies/policy.ts'
import { sizesOf } from '../../../companies/queries.ts'
import { CompanyLinks } from '../../../partnership/pages/company-links.tsx'
import { mayPoint } from '../../../partnership/policy/related.ts'
import { CompanyJourney } from '../../../paths/pages/company-journey.tsx'
import { journeyShown } from '../../../paths/pages/journey-shown.ts'
import { mayNameContacts, mayReadPeople } from '../../../people/policy.ts'
import { mayReadRelated } from '../../../programmes/policy.ts'
import { unitCostsOf } from '../../../programmes/queries.ts'
import { rateOn } from '../../../programmes/rules/in-force.ts'
import { TwinNotice, twinShown } from '../../../twins/pages/twin-notice.tsx'
import { twinsOf } from '../../../twins/queries/twins.ts'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Cols, Panel, Stack } from '../../../ui/panel.tsx'
import { companyPageTexts } from '../../messages/company.ts'
import { companyOccasions, companySums } from '../../queries/one-company.ts'
import { baseShown, EmployeeBase } from './base.tsx'
import { CompanyTop } from './company-top.tsx'
import { ContactPanel, contactShown } from './contacts.tsx'
import { companyHead } from './head.ts'
import { Money, moneyShown } from './money-pairs.tsx'
import { Occasions, occasionShown } from './occasions.tsx'
import { SizePanel, sizeShown } from './size-panel.tsx'

const LATEST = 5

export const loader = page(mayReadCompany, async visit => {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(companyPageTexts)
  const today = ground.clock.today()
  const { company, time, head, contacts, has_figures } = await companyHead(visit, 'overview')
  const sums = has_figures ? await companySums(db, visitor, company.id) : []
  const occasions = has_figures ? await companyOccasions(db, visitor, company.id) : []
  const rate = rateOn(await unitCostsOf(db, visitor.programme!), 'participants', today)
  // A company's own visitor does not see the others of its group, so no class can be judged there.
  const size =
    visitor.company === null
      ? (await sizesOf(db, visitor, today)).get(company.organisation_number ?? '')
      : undefined
  return {
    title: company.name,
    head,
    journey: await journeyShown(visit, company.id, {
      participants: has_figures ? time.participants : null,
      last_on: time.last_on,
      next_on: time.next_on,
    }),
    money: has_figures
      ? moneyShown(
          { company_id: company.id, time, sums, rate, may_read_people: mayReadPeople(visitor) },
          { t, format, at },
        )
      : null,
    ledger: has_figures ? `${at('natura')}?company=${company.id}` : null,
    occasions: occasions.slice(0, LATEST).map(row => occasionShown(row, { format, at })),
    all_occasions: has_figures ? at('foretag', company.id, 'narvaro') : null,
    contacts: contacts.map(contact => contactShown(contact, t)),
    edit_contacts: mayNameContacts(visitor, company) ? at('foretag', company.id, 'kontakter') : null,
    base: baseShown(company, format),
    checklist: await checklistOn(visit, company),
    pointings:
      mayReadRelated(visitor) && mayPoint(visitor, company) ? at('foretag', company.id, 'narliggande') : null,
    merging:
      mayAddCompany(visitor) && mayEditCompany(visitor, company)
        ? at('foretag', company.id, 'sammanslagning')
        : null,
    twins:
      mayAddCompany(visitor) && mayEditCompany(visitor, company)
        ? (await twinsOf(db, visitor, company.id)).map(twin =>
            twinShown(twin, { company_id: company.id, visitor, say, at }),
          )
        : [],
    size: size ? sizeShown(size, company, { say, format }) : null,
  }
})

export default function CompanyOverview({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(companyPageTexts)
  const { head, journey, money, ledger, base, size, occasions, all_occasions, contacts } = loaderData
  return (
    <>
      <CompanyTop head={head} />
      <TwinNotice twins={loaderData.twins} />
      {journey && <CompanyJourney journey={journey} />}
      <Cols>
        <Stack gap="wide">
          {all_occasions && (
            <Panel title={t.latest_occasions} link={{ href: all_occasions, label: t.all_occasions }}>
              <Occasions rows={occasions} />
            </Panel>
          )}
          <EmployeeBase base={base} />
          <ContactPanel contacts={contacts} edit={loaderData.edit_contacts} />
        </Stack>
        <Stack gap="wide">
          {loaderData.checklist && <Checklist {...loaderData.checklist} />}
          {money && (
            <Panel
              title={t.hours_and_kronor}
              link={ledger ? { href: ledger, label: t.rows_of_ledger } : undefined}
            >
              <Money {...money} />
            </Panel>
          )}
          {size && <SizePanel size={size} />}
          <CompanyLinks pointings={loaderData.pointings} merging={loaderData.merging} />
        </Stack>
      </Cols>
    </>
  )
}
