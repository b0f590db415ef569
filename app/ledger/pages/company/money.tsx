import { page } from '../../../access/web.ts'
import { mayReadPeople } from '../../../people/policy.ts'
import { unitCostsOf } from '../../../programmes/queries.ts'
import { rateOn } from '../../../programmes/rules/in-force.ts'
import { FigureLink } from '../../../ui/figure.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Cols, Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { companyPageTexts } from '../../messages/company.ts'
import { ledgerTexts } from '../../messages/ledger.ts'
import { mayReadLedger } from '../../policy.ts'
import { companyMonths, companySums } from '../../queries/one-company.ts'
import { CompanyTop } from './company-top.tsx'
import { companyHead } from './head.ts'
import { Money, moneyShown } from './money-pairs.tsx'

export const loader = page(mayReadLedger, async visit => {
  const { db, visitor, ground, say, format, at } = visit
  const t = say(companyPageTexts)
  const { company, time, head } = await companyHead(visit, 'money')
  const sums = await companySums(db, visitor, company.id)
  const months = await companyMonths(db, visitor, company.id)
  const rate = rateOn(await unitCostsOf(db, visitor.programme!), 'participants', ground.clock.today())
  const hours = format.hoursAlike(months.map(month => month.quarters))
  const rows = `${at('natura')}?company=${company.id}`
  return {
    title: company.name,
    head,
    ledger: rows,
    money: moneyShown(
      { company_id: company.id, time, sums, rate, may_read_people: mayReadPeople(visitor) },
      { t, format, at },
    ),
    months: months.map(({ month, not_counted_because: why, quarters, amount_ore }) => ({
      key: `${month} ${why ?? ''}`,
      month: format.month(`${month}-01`),
      href: `${rows}&month=${month}&state=${why ?? 'counted'}`,
      state: say(ledgerTexts)[why ?? 'counted'],
      hours: hours(quarters),
      kronor: format.ore(amount_ore),
    })),
  }
})

export default function CompanyMoney({ loaderData }: Shown<typeof loader>) {
  const t = useTexts(companyPageTexts)
  const l = useTexts(ledgerTexts)
  const { head, ledger, money, months } = loaderData
  return (
    <>
      <CompanyTop head={head} />
      <Cols>
        <Panel title={t.by_month} link={{ href: ledger, label: t.rows_of_ledger }}>
          <Table
            caption={t.by_month}
            captionHidden
            dense
            rows={months}
            rowKey={row => row.key}
            empty={<p className="secondary">{t.no_money}</p>}
            columns={[
              {
                key: 'month',
                label: t.month,
                render: row => <FigureLink href={row.href}>{row.month}</FigureLink>,
              },
              { key: 'state', label: l.state, render: row => row.state },
              { key: 'hours', label: l.hours, numeric: true, render: row => row.hours },
              { key: 'kronor', label: l.kronor, numeric: true, render: row => row.kronor },
            ]}
          />
        </Panel>
        <Panel title={t.hours_and_kronor}>
          <Money {...money} />
        </Panel>
      </Cols>
    </>
  )
}
