import { panel, type Reading } from '../../../access/panel.tsx'
import { companyTime } from '../../../attendance/queries/one-company.ts'
import { maySeeCompanyFigures } from '../../../companies/policy.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { mayReadPeople } from '../../../people/policy.ts'
import { unitCostsOf } from '../../../programmes/queries.ts'
import { rateOn } from '../../../programmes/rules/in-force.ts'
import { FigureLink } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel, Stack } from '../../../ui/panel.tsx'
import { companyListTexts } from '../../messages/companies.ts'
import { companyPageTexts } from '../../messages/company.ts'
import { companySums } from '../../queries/one-company.ts'
import { cofinancingIn } from '../../queries/sums.ts'

/** From attendance to kronor for one company, step by step. */
export async function moneyShown({ db, visitor, ground, say, format, at }: Reading, company_id: number) {
  const t = say(companyPageTexts)
  const today = ground.clock.today()
  const time = await companyTime(db, visitor, { company_id, today })
  const { quarters, amount_ore } = cofinancingIn(await companySums(db, visitor, company_id))
  const rate = rateOn(await unitCostsOf(db, visitor.programme!), 'participants', today)
  const hours = format.hoursAlike([time.quarters, time.signed_quarters, quarters])
  const entries = `${at('natura')}?company=${company_id}`
  const unsigned = `${at('personer')}?company=${company_id}&participated=unsigned`
  return {
    steps: [
      { label: t.attended_hours, value: hours(time.quarters), href: at('foretag', company_id, 'narvaro') },
      {
        label: t.waiting_hours,
        value: hours(time.quarters - time.signed_quarters),
        href: mayReadPeople(visitor) ? unsigned : null,
      },
      { label: t.signed_hours, value: hours(time.signed_quarters), href: entries },
      {
        label: t.not_counted,
        value: hours(time.signed_quarters - quarters),
        href: `${entries}&state=uncounted`,
      },
      { label: t.cofinanced, value: hours(quarters), href: `${entries}&state=counted` },
      { label: t.brings, value: format.kronor(amount_ore), href: `${entries}&state=counted`, sum: true },
    ],
    rate: rate === null ? null : t.at_rate(format.rate(rate)),
  }
}

/** From attendance to kronor, step by step. */
export function Money(d: Awaited<ReturnType<typeof moneyShown>>) {
  const { protected_left_out } = useTexts(companyListTexts)
  return (
    <Stack gap="tight">
      <Pairs
        pairs={d.steps.map(({ label, value, href, sum }) => ({
          label,
          value: href ? <FigureLink href={href}>{value}</FigureLink> : value,
          sum,
        }))}
      />
      {d.rate && <p className="small secondary">{d.rate}</p>}
      <p className="small secondary">{protected_left_out}</p>
    </Stack>
  )
}

/** The same on the company's first page, with the way to the rows behind it. */
export const moneyPanel = panel({
  may: maySeeCompanyFigures,
  load: async (visit, company: CompanyFacts) => ({
    money: await moneyShown(visit, company.id),
    ledger: `${visit.at('natura')}?company=${company.id}`,
  }),
  View: function MoneyPanel({ money, ledger }) {
    const t = useTexts(companyPageTexts)
    return (
      <Panel title={t.hours_and_kronor} link={{ href: ledger, label: t.rows_of_ledger }}>
        <Money {...money} />
      </Panel>
    )
  },
})
