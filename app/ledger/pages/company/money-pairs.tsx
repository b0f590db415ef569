import type { Visit } from '../../../access/web.ts'
import type { Format } from '../../../foundation/format.ts'
import type { Ore } from '../../../foundation/money.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { FigureLink } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { companyListTexts } from '../../messages/companies.ts'
import type { companyPageTexts } from '../../messages/company.ts'
import type { CompanyTime } from '../../queries/one-company.ts'
import { cofinancingIn, type LedgerSum } from '../../queries/sums.ts'

type Facts = {
  company_id: number
  time: CompanyTime
  sums: readonly LedgerSum[]
  rate: Ore | null
  may_read_people: boolean
}

export function moneyShown(
  { company_id, time, sums, rate, may_read_people }: Facts,
  { t, format, at }: { t: Spoken<typeof companyPageTexts>; format: Format; at: Visit['at'] },
) {
  const { quarters, amount_ore } = cofinancingIn(sums)
  const hours = format.hoursAlike([time.quarters, time.signed_quarters, quarters])
  const entries = `${at('natura')}?company=${company_id}`
  const unsigned = `${at('personer')}?company=${company_id}&participated=unsigned`
  return {
    steps: [
      { label: t.attended_hours, value: hours(time.quarters), href: at('foretag', company_id, 'narvaro') },
      {
        label: t.waiting_hours,
        value: hours(time.quarters - time.signed_quarters),
        href: may_read_people ? unsigned : null,
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
export function Money(d: ReturnType<typeof moneyShown>) {
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
