import type { Format } from '../../../foundation/format.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { survivalTexts } from '../../messages/survival.ts'
import type { Compared, Curve } from '../../rules/compared.ts'
import { atRiskOn, survivalAfter } from '../../rules/survival.ts'

type Words = Spoken<typeof survivalTexts>

/** The two step curves in hundredths, with how many they rest on at each mark. */
export function curvesShown({ referred, others }: Compared, t: Words, format: Format) {
  const longest = Math.max(1, ...[...referred.all, ...others.all].map(one => one.days))
  const step = stepFor(longest)
  const ticks = Array.from({ length: Math.floor(longest / step) + 1 }, (_, nth) => nth * step)
  const groups = [
    { key: 'referred', label: t.referred, kind: 'outcome' as const, curve: referred },
    { key: 'others', label: t.others, kind: 'second' as const, curve: others },
  ]
  const middle = ticks[Math.ceil(ticks.length / 4)] ?? longest
  const share = (curve: Curve) => format.percent(100 * survivalAfter(curve.rows, middle), 0)
  return {
    chart: {
      what: t.what,
      summary: t.summary(share(referred), share(others), middle),
      series: groups.map(({ label, kind, curve }) => ({
        label,
        kind,
        shape: 'step' as const,
        points: pointsOf(curve, longest),
      })),
      x: { from: 0, to: longest, ticks: ticks.map(at => ({ at, label: t.day(at) })) },
      y: { to: 100, ticks: [0, 25, 50, 75, 100] },
      table: {
        heading: t.days_after,
        rows: ticks.map(at => ({
          label: format.number(at),
          values: groups.map(({ curve }) => Math.round(100 * survivalAfter(curve.rows, at))),
        })),
      },
    },
    ticks: ticks.map(at => ({ key: String(at), label: t.day(at) })),
    at_risk: groups.map(({ key, label, curve }) => ({
      key,
      label,
      counts: ticks.map(at => format.number(atRiskOn(curve.all, at))),
    })),
  }
}

/** More steps than so cannot be told apart in the picture: it does not grow with the companies. */
const MOST_STEPS = 240

const pointsOf = ({ rows }: Curve, longest: number) => [
  { x: 0, y: 100, low: 100, high: 100 },
  ...lastOfEach(rows, longest / MOST_STEPS).map(({ days, survival, low, high }) => ({
    x: days,
    y: 100 * survival,
    low: 100 * (low ?? survival),
    high: 100 * (high ?? survival),
  })),
]

/** The last row within each so many days: where the curve is after all that happened in them. */
const lastOfEach = (rows: Curve['rows'], days: number) =>
  rows.filter((row, at) => {
    const next = rows[at + 1]
    return !next || days <= 1 || Math.floor(next.days / days) > Math.floor(row.days / days)
  })

/** Seven marks or so, at whole months. */
function stepFor(longest: number): number {
  const steps = [7, 14, 30, 60, 90, 120, 180, 360]
  return steps.find(step => longest / step <= 8) ?? 360
}
