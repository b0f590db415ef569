import type { Visit } from '../../../access/web.ts'
import { addDays } from '../../../foundation/dates.ts'
import type { Spoken } from '../../../foundation/text.ts'
import { recentTexts } from '../../../paths/messages/recent.ts'
import type { CompanyPath } from '../../../paths/queries/paths.ts'
import { recentSteps } from '../../../paths/rules/recent-steps.ts'
import type { Standing } from '../../../paths/rules/stages.ts'
import { OWN_INTEREST } from '../../../referrals/rules/tip.ts'

const LATELY = { days: 30, most: 6 }

/** What has lately happened to companies, for those who may know them by name. */
export function happenedShown(
  { say, format, at }: Visit,
  { today }: { today: string },
  paths: readonly CompanyPath[],
) {
  const t = say(recentTexts)
  return recentSteps(paths, today, LATELY).map(({ path, step, on }) => ({
    key: `${path.company_id}-${step}`,
    when: on === today ? t.today : on === addDays(today, -1) ? t.yesterday : format.shortDay(on),
    company: path.name,
    href: at('foretag', path.company_id),
    text: textOf(step, path, t),
  }))
}

function textOf(step: Standing, { came_via, partner }: CompanyPath, t: Spoken<typeof recentTexts>): string {
  if (step === 'tip') return came_via === OWN_INTEREST ? t.did_knock : t.did_tip(came_via ?? '')
  return step === 'referred' ? t.did_referred(partner ?? '') : t[`did_${step}`]
}

export type HappenedShown = ReturnType<typeof happenedShown>
