import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { boardTexts } from '../messages/board.ts'
import { type PathDates, standingOf } from './stages.ts'

const BEFORE_AGREEMENT = ['referred', 'tip', 'contacted', 'offered'] as const

export type BoardFacts = { paths: readonly PathDates[]; admitted: number; target: number | null }

/** How many are in, and what most of those outside wait for: what is said first. */
export function boardVerdict(
  { paths, admitted, target }: BoardFacts,
  t: Spoken<typeof boardTexts>,
  format: Pick<Format, 'number'>,
): string {
  if (paths.length === 0) return t.verdict_empty
  const inside =
    target === null
      ? t.verdict_admitted_alone(admitted)
      : t.verdict_admitted(format.number(admitted), format.number(target))
  const counts = BEFORE_AGREEMENT.map(stage => ({
    stage,
    n: paths.filter(path => standingOf(path) === stage).length,
  }))
  const most = counts.reduce((best, one) => (one.n > best.n ? one : best))
  return `${inside} ${most.n === 0 ? t.none_waiting : t[`waiting_${most.stage}`](most.n)}`
}
