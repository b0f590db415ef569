import { formatIn } from '../../../foundation/format.ts'
import { LineChart } from '../../../ui/chart.tsx'
import { FigureLink } from '../../../ui/figure.tsx'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { Bench, Panel, Stack } from '../../../ui/panel.tsx'
import { Target } from '../../../ui/progress.tsx'
import { hoursTexts } from '../../messages/hours.ts'
import type { stepsShown } from './steps-shown.ts'
import type { targetShown } from './target-shown.ts'

/** From attendance to kronor; what is not co-financed stands with its reason. */
export function AddsUp({ steps }: { steps: ReturnType<typeof stepsShown> }) {
  const t = useTexts(hoursTexts)
  return (
    <Panel title={t.adds_up} intro={t.adds_up_intro}>
      <Pairs
        pairs={steps.map(({ label, value, href, sum }) => ({
          label,
          value: href === null ? value : <FigureLink href={href}>{value}</FigureLink>,
          sum,
        }))}
      />
    </Panel>
  )
}

/** The meter, where the pace leads, by which rule, and all of it drawn. */
export function ToTarget({ target }: { target: NonNullable<Awaited<ReturnType<typeof targetShown>>> }) {
  const t = useTexts(hoursTexts)
  const format = formatIn(useLanguage())
  return (
    <Panel title={t.to_target}>
      <Stack>
        <Target heading={t.cofinanced} {...target.meter} />
        {target.forecast.map(sentence => (
          <p key={sentence} className="small">
            {sentence}
          </p>
        ))}
        <Bench>
          <LineChart {...target.chart} format={value => format.number(value)} />
        </Bench>
      </Stack>
    </Panel>
  )
}
