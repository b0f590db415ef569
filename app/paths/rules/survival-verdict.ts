import type { Spoken } from '../../foundation/text.ts'
import type { survivalTexts } from '../messages/survival.ts'
import type { Compared } from './compared.ts'
import type { End } from './lasting.ts'

/** Which of the two is sooner there, by their medians. */
export function survivalVerdict(
  { referred, others, is_too_few }: Compared,
  end: End,
  t: Spoken<typeof survivalTexts>,
): string {
  if (is_too_few) return t.verdict_too_few
  const [a, b] = [referred.median.days, others.median.days]
  const name = t[`end_${end}`]
  if (a !== null && b !== null) return t.verdict_sooner(a, b, name)
  if (a !== null) return t.verdict_one(t.referred, a, t.others)
  return b !== null ? t.verdict_one(t.others, b, t.referred) : t.verdict_neither(name)
}
