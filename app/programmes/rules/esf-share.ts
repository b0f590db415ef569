import { KRONA, type Ore, roundedDown } from '../../foundation/money.ts'

/** A part of an öre that waits for the next claim. Always in lowest terms, denominator above zero. */
export type Fraction = { numerator: bigint; denominator: bigint }

export const NOTHING_CARRIED: Fraction = { numerator: 0n, denominator: 1n }

export type Share = { support_ore: Ore; carried: Fraction }

/**
 * The ESF's part of an eligible cost: eligible × decided support ÷ decided total, as a fraction, plus what was carried.
 * Rounded down to whole kronor; the rest is carried to the next claim, so nothing is lost and the whole budget
 * gives exactly the decided support. Amounts in öre. DOMAIN.md, "ESF share".
 */
export function esfShare(
  eligible_ore: Ore,
  support_ore: Ore,
  total_ore: Ore,
  carried: Fraction = NOTHING_CARRIED,
): Share {
  if (total_ore <= 0n) throw new RangeError('the decided total is above zero')
  const numerator = eligible_ore * support_ore * carried.denominator + carried.numerator * total_ore
  const denominator = total_ore * carried.denominator
  const whole = roundedDown(numerator, denominator * KRONA) * KRONA
  return { support_ore: whole, carried: inLowestTerms(numerator - whole * denominator, denominator) }
}

/** The part that the support is of the total, in hundredths of a percent: 5400 is 54,00 %. For showing only. */
export const shareInHundredths = (support_ore: Ore, total_ore: Ore): number =>
  Number((2n * support_ore * 10_000n + total_ore) / (2n * total_ore))

function inLowestTerms(numerator: bigint, denominator: bigint): Fraction {
  let [a, b] = [numerator, denominator]
  while (b !== 0n) [a, b] = [b, a % b]
  return { numerator: numerator / a, denominator: denominator / a }
}
