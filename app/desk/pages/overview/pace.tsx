import { formatIn } from '../../../foundation/format.ts'
import { LineChart } from '../../../ui/chart.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Bench, Panel } from '../../../ui/panel.tsx'
import { Switched } from '../../../ui/switch.tsx'
import { deskTexts } from '../../messages.ts'
import type { PaceShown } from './pace-shown.ts'

type Props = { measures: PaceShown; forecast: { said: string; href: string } | null }

/** Outcome against plan, month by month, one measure at a time. */
export function Pace({ measures, forecast }: Props) {
  const t = useTexts(deskTexts)
  const format = formatIn(useLanguage())
  const views = measures.map(({ label, chart }) => ({
    label,
    content: <LineChart {...chart} format={value => format.number(value)} />,
  }))
  return (
    <Panel
      title={t.pace}
      intro={forecast?.said}
      link={forecast ? { href: forecast.href, label: t.pace_and_forecast } : undefined}
    >
      <Bench>
        <Switched name="measure" legend={t.choose_measure} views={views} />
      </Bench>
    </Panel>
  )
}
