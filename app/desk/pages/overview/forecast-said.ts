import type { Visit } from '../../../access/web.ts'
import { paceTexts } from '../../../paths/messages/pace.ts'
import { foreseenOf, paceFactsOf, paceSaidOf } from '../../../paths/pages/pace/pace-facts.ts'
import { mayReadPace } from '../../../paths/policy.ts'
import type { PathInSum } from '../../../paths/queries/paths.ts'
import { paceVerdict } from '../../../paths/rules/pace-verdict.ts'
import type { OverviewFacts } from './facts.ts'

/** How many companies are in and when the rest are likely to be, with the way to how that is known. */
export function forecastSaid(
  visit: Visit,
  { today, programme, targets }: OverviewFacts,
  paths: readonly PathInSum[],
) {
  const { visitor, say, format, at } = visit
  if (!mayReadPace(visitor)) return null
  const facts = paceFactsOf({ today, programme, targets, paths })
  return {
    said: paceVerdict(paceSaidOf(facts, foreseenOf(facts)), say(paceTexts), format),
    href: at('vagen', 'takt'),
  }
}
