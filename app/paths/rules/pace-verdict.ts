import type { LocalDate } from '../../foundation/clock.ts'
import { addDays } from '../../foundation/dates.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { paceTexts } from '../messages/pace.ts'

export type PaceOutcome = {
  admitted: number
  target: number | null
  /** Days until half of the simulations are there; null: beyond the horizon. */
  foreseen: { median: number | null } | { refused: 'reached' | 'too-few' | 'no-target' }
  today: LocalDate
}

/** How many are in, and when the rest are likely to be. */
export function paceVerdict(
  { admitted, target, foreseen, today }: PaceOutcome,
  t: Spoken<typeof paceTexts>,
  format: Pick<Format, 'number' | 'month'>,
): string {
  if (target === null) return t.verdict_no_target
  const inside = t.verdict_in(format.number(admitted), format.number(target))
  return `${inside} ${whenOf()}`

  function whenOf() {
    if ('refused' in foreseen) return foreseen.refused === 'reached' ? t.verdict_reached : t.verdict_too_few
    return foreseen.median === null
      ? t.verdict_beyond
      : t.verdict_median(format.month(addDays(today, foreseen.median)))
  }
}
