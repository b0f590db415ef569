import type { Reading } from '../../../access/panel.tsx'
import { paceTexts } from '../../../paths/messages/pace.ts'
import { foreseenOf, paceFactsOf, paceOutcomeOf } from '../../../paths/pages/pace/pace-facts.ts'
import { mayReadEveryPath, mayReadPace } from '../../../paths/policy.ts'
import { pathsInSum, pathsOf } from '../../../paths/queries/paths.ts'
import { paceVerdict } from '../../../paths/rules/pace-verdict.ts'
import type { OverviewFacts } from './facts.ts'

/** How many companies are in and when the rest are likely to be, with the way to how that is known. */
export async function forecastShown(visit: Reading, { today, programme, targets }: OverviewFacts) {
  const { db, visitor, say, format, at } = visit
  if (!mayReadPace(visitor)) return null
  const paths = mayReadEveryPath(visitor)
    ? await pathsOf(db, visitor, today)
    : await pathsInSum(db, visitor, today)
  const facts = paceFactsOf({ today, programme, targets, paths })
  return {
    said: paceVerdict(paceOutcomeOf(facts, foreseenOf(facts)), say(paceTexts), format),
    href: at('vagen', 'takt'),
  }
}
