import type { NewsOf } from '../../access/worklist.ts'
import { mayRefer } from '../../referrals/policy/refer.ts'
import { visitTexts } from '../messages/visits.ts'
import { lateStepsOf } from '../queries/late-steps.ts'

export const lateNextSteps: NewsOf = {
  may: mayRefer,
  load: async ({ db, visitor, ground, say, at }) => {
    const t = say(visitTexts)
    const steps = await lateStepsOf(db, visitor, ground.clock.today())
    return steps.map(step => ({
      key: `${step.visit_id}-step`,
      on: step.next_on,
      is_late: true,
      title: step.company,
      place: step.municipality,
      href: at('foretag', step.company_id, 'besok'),
      tone: 'warn',
      text: t.next_step_late(step.next_step),
    }))
  },
}
