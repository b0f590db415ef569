import type { Format } from '../../../foundation/format.ts'
import type { Ore } from '../../../foundation/money.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Stack } from '../../../ui/panel.tsx'
import { companyListTexts } from '../../messages/companies.ts'
import { companyPageTexts } from '../../messages/company.ts'
import type { CompanyTime } from '../../queries/one-company.ts'
import { cofinancingIn, type LedgerSum } from '../../queries/sums.ts'

type Facts = { time: CompanyTime; sums: readonly LedgerSum[]; rate: Ore | null }

export function moneyShown(
  { time, sums, rate }: Facts,
  { t, format }: { t: Spoken<typeof companyPageTexts>; format: Format },
) {
  const { quarters, amount_ore } = cofinancingIn(sums)
  const hours = format.hoursAlike([time.quarters, time.signed_quarters, quarters])
  return {
    attended: hours(time.quarters),
    signed: hours(time.signed_quarters),
    waiting: hours(time.quarters - time.signed_quarters),
    uncounted: hours(time.signed_quarters - quarters),
    counted: hours(quarters),
    brings: format.kronor(amount_ore),
    rate: rate === null ? null : t.at_rate(format.kronor(rate)),
  }
}

/** From attendance to kronor, step by step. */
export function Money(d: ReturnType<typeof moneyShown>) {
  const t = useTexts(companyPageTexts)
  const { protected_left_out } = useTexts(companyListTexts)
  return (
    <Stack gap="tight">
      <Pairs
        pairs={[
          { label: t.attended_hours, value: d.attended },
          { label: t.waiting_hours, value: d.waiting },
          { label: t.signed_hours, value: d.signed },
          { label: t.not_counted, value: d.uncounted },
          { label: t.cofinanced, value: d.counted },
          { label: t.brings, value: d.brings, sum: true },
        ]}
      />
      {d.rate && <p className="small secondary">{d.rate}</p>}
      <p className="small secondary">{protected_left_out}</p>
    </Stack>
  )
}
