import type { LocalDate } from '../../foundation/clock.ts'
import type { Format } from '../../foundation/format.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { capital, type Spoken } from '../../foundation/text.ts'
import type { figureTexts } from '../messages/figures.ts'
import type { Shown, ShownReach } from './figures-shown.ts'
import { numberIn } from './told.ts'

type Words = Spoken<typeof figureTexts>

/** A count as it is read: small ones in words, "färre än fem", an earlier one with its month. */
export const countText = (
  count: Shown,
  limit: number,
  t: Pick<Words, 'few' | 'hidden' | 'kept'>,
  format: Pick<Format, 'number' | 'shortMonth'>,
): string =>
  count === 'few'
    ? t.few(limit)
    : count === 'hidden'
      ? t.hidden
      : typeof count === 'object'
        ? t.kept(format.number(count.kept), format.shortMonth(count.until))
        : format.number(count)

/** A share as it is read: with one decimal as it is counted, in whole percent as it is told. */
export const shareText = (
  { percent, kept_until, participants }: ShownReach,
  t: Pick<Words, 'hidden' | 'kept'>,
  format: Pick<Format, 'percent' | 'shortMonth'>,
): string => {
  if (percent === null) return participants === null ? t.hidden : '–'
  const share = format.percent(percent, participants === null ? 0 : 1)
  return kept_until ? t.kept(share, format.shortMonth(kept_until)) : share
}

/** What the figures say, in two sentences. */
export function figuresVerdict(
  { people, quarters, cofinanced }: { people: number; quarters: Quarters; cofinanced: Quarters },
  t: Words,
  format: Pick<Format, 'number' | 'hoursSaid'>,
): string {
  if (people === 0) return t.verdict_none
  const hours = format.hoursSaid(quarters)
  const first = people === 1 ? t.verdict_one(hours) : t.verdict(format.number(people), hours)
  return `${first} ${capital(t.verdict_cofinanced(format.hoursSaid(cofinanced)))}`
}

/** The same of what was told when a month was closed; until is null before the first. */
export function toldVerdict(
  { people, cofinanced, until }: { people: Shown; cofinanced: Quarters; until: LocalDate | null },
  t: Words,
  format: Pick<Format, 'number' | 'hoursSaid' | 'day'>,
): string {
  if (until === null) return t.verdict_not_closed
  const count = numberIn(people)
  if (count === 0) return t.verdict_none
  const day = format.day(typeof people === 'object' ? people.until : until)
  const first = count === null ? t.verdict_few : t.verdict_told(format.number(count), day)
  return cofinanced === 0 ? first : `${first} ${capital(t.verdict_cofinanced(format.hoursSaid(cofinanced)))}`
}
