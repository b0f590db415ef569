import type { NewsOf } from './access/worklist.ts'
import { lateNextSteps } from './officers/pages/own-news.ts'
import { stepsOfOwnCompanies } from './paths/pages/own-news.ts'
import { answersToOwnTips } from './referrals/pages/own-news.ts'

/** Who tells an officer what has come of the own companies. */
export const news: readonly NewsOf[] = [answersToOwnTips, lateNextSteps, stepsOfOwnCompanies]
