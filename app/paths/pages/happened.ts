import type { Happenings } from '../../access/worklist.ts'
import type { Spoken } from '../../foundation/text.ts'
import { OWN_INTEREST } from '../../referrals/rules/tip.ts'
import { recentTexts } from '../messages/recent.ts'
import { mayReadEveryPath } from '../policy.ts'
import { type CompanyPath, pathsOf } from '../queries/paths.ts'
import { recentSteps } from '../rules/recent-steps.ts'
import type { Standing } from '../rules/stages.ts'

/** The steps that companies have lately taken, for those who may know them by name. */
export const stepsTaken: Happenings = {
  may: mayReadEveryPath,
  load: async ({ db, visitor, ground, say, at }, lately) => {
    const t = say(recentTexts)
    const today = ground.clock.today()
    const steps = recentSteps(await pathsOf(db, visitor, today), today, lately)
    return steps.map(({ path, step, on }) => ({
      key: `${path.company_id}-${step}`,
      on,
      name: path.name,
      href: at('foretag', path.company_id),
      text: textOf(step, path, t),
    }))
  },
}

function textOf(step: Standing, { came_via, partner }: CompanyPath, t: Spoken<typeof recentTexts>): string {
  if (step === 'tip') return came_via === OWN_INTEREST ? t.did_knock : t.did_tip(came_via ?? '')
  return step === 'referred' ? t.did_referred(partner ?? '') : t[`did_${step}`]
}
