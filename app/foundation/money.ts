/** Money in whole öre. */
export type Ore = bigint

export const KRONA = 100n

export const kronor = (whole: number | bigint): Ore => BigInt(whole) * KRONA

/**
 * The one rounding: numerator ÷ denominator to a whole number, halves away from zero.
 * Who keeps the odd öre is said where it is called.
 */
export function rounded(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('a sum is divided by something above zero')
  const half = numerator < 0n ? -denominator : denominator
  return (2n * numerator + half) / (2n * denominator)
}

/** Rounded down towards minus infinity. */
export function roundedDown(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError('a sum is divided by something above zero')
  const quotient = numerator / denominator
  return numerator % denominator < 0n ? quotient - 1n : quotient
}

export const sumOf = (amounts: Iterable<Ore>): Ore => {
  let sum = 0n
  for (const amount of amounts) sum += amount
  return sum
}
