import { panel, type Reading } from '../../../access/panel.tsx'
import { formatIn } from '../../../foundation/format.ts'
import { LineChart } from '../../../ui/chart.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Bench, Panel } from '../../../ui/panel.tsx'
import { Switched } from '../../../ui/switch.tsx'
import { deskTexts } from '../../messages.ts'
import { mayReadOverview } from '../../policy.ts'
import { overviewFacts } from './facts.ts'
import { forecastShown } from './forecast-shown.ts'
import { type PaceShown, paceShown } from './pace-shown.ts'

/** Outcome against plan, month by month, one measure at a time. */
export const pacePanel = panel({
  may: mayReadOverview,
  load: async (visit: Reading) => {
    const facts = await overviewFacts(visit.db, visit)
    return { measures: paceShown(visit, facts), forecast: await forecastShown(visit, facts) }
  },
  View: Pace,
})

type Props = { measures: PaceShown; forecast: { said: string; href: string } | null }

function Pace({ measures, forecast }: Props) {
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
