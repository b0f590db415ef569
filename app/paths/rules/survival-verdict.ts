import type { Spoken } from '../../foundation/text.ts'
import type { survivalTexts } from '../messages/survival.ts'
import type { Compared } from './compared.ts'
import type { End } from './lasting.ts'

/** A difference that chance gives in fewer cases than so is called more than chance. */
const RARE = 0.05

/** Which of the two is sooner there, by their medians, and whether chance would do. */
export function survivalVerdict(
  { referred, others, test, is_too_few }: Compared,
  end: End,
  t: Spoken<typeof survivalTexts>,
): string {
  if (is_too_few) return t.verdict_too_few
  const [a, b] = [referred.median.days, others.median.days]
  const name = t[`end_${end}`]
  const sure = test === null ? '' : ` ${test.p < RARE ? t.verdict_rare : t.verdict_chance}`
  if (a !== null && b !== null) return `${t.verdict_sooner(a, b, name)}${sure}`
  if (a !== null) return `${t.verdict_one(t.referred, a, t.others)}${sure}`
  return b !== null ? `${t.verdict_one(t.others, b, t.referred)}${sure}` : t.verdict_neither(name)
}
