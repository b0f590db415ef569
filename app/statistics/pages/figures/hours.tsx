import type { Quarters } from '../../../foundation/hours.ts'
import { cofinancingIn } from '../../../ledger/queries/sums.ts'
import { NOT_COUNTED } from '../../../ledger/rules/not-counted.ts'
import { FigureLink } from '../../../ui/figure.tsx'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { figureTexts } from '../../messages/figures.ts'
import type { FiguresPage } from '../../queries/figures-page.ts'
import type { MonthTold } from '../../rules/told.ts'
import type { FigureSpeech } from './speech.ts'

type HourStep = { key: string; label: string; value: string; href: string | null; sum: boolean }

/** From attendance to co-financing, step by step; what does not count stands with its reason. */
export function hoursCounted(
  { months, ledger }: Pick<FiguresPage, 'months' | 'ledger'>,
  { t, format, at, may_read_ledger, may_read_people }: FigureSpeech,
): HourStep[] {
  const attended = sumOf(months.map(month => month.quarters))
  const signed = sumOf(months.map(month => month.signed_quarters))
  const counted = cofinancingIn(ledger)
  const inLedger = sumOf(ledger.map(sum => sum.quarters))
  const rows = (state: string) => (may_read_ledger ? `${at('natura')}?state=${state}` : null)
  const hours = format.hoursAlike([attended, signed, counted.quarters, ...ledger.map(sum => sum.quarters)])
  const why = NOT_COUNTED.flatMap(reason => {
    const sum = ledger.find(one => one.not_counted_because === reason)
    return sum
      ? [{ key: reason, label: t[reason], value: hours(sum.quarters), href: rows(reason), sum: false }]
      : []
  })
  const unplaced = signed - inLedger
  return [
    {
      key: 'attended',
      label: t.attended,
      value: hours(attended),
      href: attended > 0 ? '#manader' : null,
      sum: false,
    },
    {
      key: 'waiting',
      label: t.waiting,
      value: hours(attended - signed),
      href: may_read_people ? `${at('personer')}?participated=unsigned` : null,
      sum: false,
    },
    {
      key: 'signed',
      label: t.signed,
      value: hours(signed),
      href: may_read_ledger ? at('natura') : null,
      sum: true,
    },
    ...why,
    ...(unplaced > 0
      ? [{ key: 'never', label: t.never_employed, value: hours(unplaced), href: null, sum: false }]
      : []),
    {
      key: 'cofinanced',
      label: t.cofinanced,
      value: hours(counted.quarters),
      href: rows('counted'),
      sum: true,
    },
    {
      key: 'worth',
      label: t.worth,
      value: format.kronor(counted.amount_ore),
      href: rows('counted'),
      sum: false,
    },
  ]
}

/** What is co-financed, as it was told month by month. What waits or does not count may be the hours of a few, and is not told. */
export function hoursTold(months: readonly MonthTold[], { t, format }: FigureSpeech): HourStep[] {
  const quarters = sumOf(months.map(month => month.quarters ?? 0))
  const amount_ore = months.reduce((sum, month) => sum + month.amount_ore, 0n)
  return [
    { key: 'cofinanced', label: t.cofinanced, value: format.hours(quarters), href: null, sum: true },
    { key: 'worth', label: t.worth, value: format.kronor(amount_ore), href: null, sum: false },
  ]
}

const sumOf = (all: readonly Quarters[]) => all.reduce((sum, one) => sum + one, 0)

export function Hours({ steps }: { steps: HourStep[] }) {
  const t = useTexts(figureTexts)
  return (
    <Panel id="timmar" title={t.hours_title}>
      <Pairs
        pairs={steps.map(({ label, value, href, sum }) => ({
          label,
          value: href ? <FigureLink href={href}>{value}</FigureLink> : value,
          sum,
        }))}
      />
    </Panel>
  )
}
