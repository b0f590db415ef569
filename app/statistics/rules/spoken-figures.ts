import type { Format } from '../../foundation/format.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { capital, type Spoken } from '../../foundation/text.ts'
import type { figureTexts } from '../messages/figures.ts'
import type { Shown } from './suppression.ts'

type Words = Spoken<typeof figureTexts>

/** A count as it is read, small ones in words: "färre än fem". */
export const countText = (
  count: Shown,
  limit: number,
  t: Pick<Words, 'few' | 'hidden'>,
  format: Pick<Format, 'number'>,
): string => (count === 'few' ? t.few(limit) : count === 'hidden' ? t.hidden : format.number(count))

/** What the figures say, in two sentences. */
export function figuresVerdict(
  { people, quarters, cofinanced }: { people: Shown; quarters: Quarters; cofinanced: Quarters },
  t: Words,
  format: Pick<Format, 'number' | 'hoursSaid'>,
): string {
  if (people === 0) return t.verdict_none
  if (typeof people === 'string') return t.verdict_few
  const hours = format.hoursSaid(quarters)
  const first = people === 1 ? t.verdict_one(hours) : t.verdict(format.number(people), hours)
  return `${first} ${capital(t.verdict_cofinanced(format.hoursSaid(cofinanced)))}`
}
