import type { Tab } from '../../../access/tabs.ts'
import { page } from '../../../access/web.ts'
import { companyAt } from '../../../companies/pages/company-at.ts'
import type { CompanyFacts } from '../../../companies/queries.ts'
import { FigureLink } from '../../../ui/figure.tsx'
import type { Shown } from '../../../ui/form-state.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Cols, Panel } from '../../../ui/panel.tsx'
import { Table } from '../../../ui/table.tsx'
import { companyPageTexts } from '../../messages/company.ts'
import { ledgerTexts } from '../../messages/ledger.ts'
import { mayReadLedger } from '../../policy.ts'
import { companyMonths } from '../../queries/one-company.ts'
import { Money, moneyShown } from './money-pairs.tsx'

export const moneyTab: Tab<CompanyFacts> = {
  path: 'pengar',
  may: mayReadLedger,
  label: ({ say }) => say(companyPageTexts).tab_money,
}

export const loader = page(mayReadLedger, async visit => {
  const { db, visitor, say, format, at } = visit
  const company = await companyAt(visit)
  const months = await companyMonths(db, visitor, company.id)
  const hours = format.hoursAlike(months.map(month => month.quarters))
  const rows = `${at('natura')}?company=${company.id}`
  return {
    title: company.name,
    ledger: rows,
    money: await moneyShown(visit, company.id),
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
  const { ledger, money, months } = loaderData
  return (
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
  )
}
