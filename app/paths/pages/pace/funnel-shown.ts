import type { Visit } from '../../../access/web.ts'
import type { Spoken } from '../../../foundation/text.ts'
import type { paceTexts } from '../../messages/pace.ts'
import type { stageTexts } from '../../messages/stages.ts'
import { mayReadEveryPath } from '../../policy.ts'
import type { PathInSum } from '../../queries/paths.ts'
import { funnelOf } from '../../rules/funnel.ts'
import { STAGES } from '../../rules/stages.ts'

type Words = { t: Spoken<typeof paceTexts>; stages: Spoken<typeof stageTexts> }

/** How many came how far, and how long it took; each number leads to its companies for those who see them by name. */
export function funnelShown(
  { visitor, at, format }: Visit,
  paths: readonly PathInSum[],
  { t, stages }: Words,
) {
  const steps = funnelOf(paths)
  const list = mayReadEveryPath(visitor) ? at('vagen', 'lista') : null
  const reversed = steps.reduce((sum, step) => sum + step.reversed, 0)
  return {
    bars: steps.map(step => ({
      key: step.stage,
      label: stages[step.stage],
      value: step.reached,
      count: format.number(step.reached),
      href: list && step.reached > 0 ? `${list}?reached=${step.stage}` : null,
      share: step.of ? t.of_before(format.percent((100 * step.reached) / step.of, 0)) : '',
    })),
    times: steps.flatMap(({ stage, days }) => {
      const before = STAGES[STAGES.indexOf(stage) - 1]
      if (!before) return []
      const shown = (value: number | undefined) =>
        value === undefined ? null : format.decimal(value, Number.isInteger(value) ? 0 : 1)
      return [
        {
          key: stage,
          name: t.from_to(stages[before], stages[stage]),
          n: format.number(days?.n ?? 0),
          href: list && days ? `${list}?timed=${stage}` : null,
          lower: shown(days?.lower),
          median: shown(days?.median),
          upper: shown(days?.upper),
        },
      ]
    }),
    reversed: reversed > 0 ? t.reversed(reversed) : null,
  }
}
