import type { Visit } from '../../../access/web.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { mayEditSettings } from '../../../programmes/policy.ts'
import { useTexts } from '../../../ui/language.tsx'
import { Pairs } from '../../../ui/pairs.tsx'
import { boardTexts } from '../../messages/board.ts'
import type { stageTexts } from '../../messages/stages.ts'
import type { Limits } from '../../rules/lateness.ts'
import { STAGES } from '../../rules/stages.ts'

type Words = { t: Spoken<typeof boardTexts>; stages: Spoken<typeof stageTexts> }

/** How long a company may stand at each stage, and where that is decided. */
export const limitsShown = ({ visitor, at, format }: Visit, limits: Limits, { t, stages }: Words) => ({
  change: mayEditSettings(visitor) ? at('installningar', 'tal') : null,
  rows: STAGES.flatMap(stage => {
    const limit = limits[stage]
    return limit === undefined ? [] : [{ name: stages[stage], limit: t.limit_of(format.number(limit)) }]
  }),
})

export function LimitsOfStages({ limits }: { limits: ReturnType<typeof limitsShown> }) {
  const t = useTexts(boardTexts)
  return (
    <details className="more">
      <summary>{t.limits_title}</summary>
      <p className="small secondary">{t.limits_intro}</p>
      <Pairs pairs={limits.rows.map(({ name, limit }) => ({ label: name, value: limit }))} />
      {limits.change && (
        <p>
          <a href={limits.change}>{t.limits_change}</a>
        </p>
      )}
    </details>
  )
}
