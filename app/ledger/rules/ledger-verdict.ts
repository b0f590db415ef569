import type { Format } from '../../foundation/format.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { ledgerTexts } from '../messages/ledger.ts'
import type { NotCounted } from './not-counted.ts'

type Sums = { rows: number; quarters: Quarters; counted_quarters: Quarters; amount_ore: Ore }
type Words = Spoken<typeof ledgerTexts>
type Shown = Pick<Format, 'hoursSaid' | 'kronor' | 'number'>

/** What the whole ledger says: how much is co-financed, and what is not. */
export function ledgerVerdict(
  { rows, quarters, counted_quarters, amount_ore }: Sums,
  t: Words,
  format: Shown,
): string {
  if (rows === 0) return t.verdict_none
  const uncounted = quarters - counted_quarters
  const counted = t.verdict(format.hoursSaid(counted_quarters), format.kronor(amount_ore))
  return `${counted} ${uncounted === 0 ? t.verdict_all_count : t.verdict_uncounted(format.hoursSaid(uncounted))}`
}

/** What the chosen rows come to. */
export const chosenRowsVerdict = ({ rows, quarters, amount_ore }: Sums, t: Words, format: Shown): string =>
  rows === 0
    ? t.verdict_none_chosen
    : t.verdict_chosen(rows, format.hoursSaid(quarters), format.kronor(amount_ore))

type Entry = {
  quarters: Quarters
  amount_ore: Ore
  not_counted_because: NotCounted | null
}

/** What one entry says: what it brings, why it brings nothing, or what a reversal takes away. */
export function entryVerdict(
  { quarters, amount_ore, not_counted_because: why }: Entry,
  t: Words,
  format: Pick<Format, 'hoursSaid' | 'ore'>,
): string {
  const hours = format.hoursSaid(Math.abs(quarters))
  if (quarters < 0) return t.sum_reverses(hours, format.ore(-amount_ore))
  return why === null ? t.sum_counts(hours, format.ore(amount_ore)) : t.sum_does_not(hours, t[`why_${why}`])
}

export const sumOfBoth = (one: Sums, other: Sums): Sums => ({
  rows: one.rows + other.rows,
  quarters: one.quarters + other.quarters,
  counted_quarters: one.counted_quarters + other.counted_quarters,
  amount_ore: one.amount_ore + other.amount_ore,
})
