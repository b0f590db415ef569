const TINY = 1e-300
const SMALLEST = 1e-16

/**
 * What is left of the normal error integral above x: by its series below 2, by its continued fraction (Lentz) from there,
 * so that small tails keep their digits. Abramowitz and Stegun 7.1.5 and 7.1.14.
 */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x)
  return x < 2 ? 1 - erfOf(x) : tailOf(x)
}

/** The probability of at least so large a chi-square with one degree of freedom by chance alone. */
export const chiSquareTail = (chi_square: number): number =>
  chi_square <= 0 ? 1 : erfc(Math.sqrt(chi_square / 2))

function erfOf(x: number): number {
  let term = x
  let sum = x
  for (let n = 1; Math.abs(term) > SMALLEST * Math.abs(sum) && n < 200; n++) {
    term *= (-x * x) / n
    sum += term / (2 * n + 1)
  }
  return (2 / Math.sqrt(Math.PI)) * sum
}

function tailOf(x: number): number {
  let f = x
  let c = x
  let d = 0
  for (let n = 1; n < 500; n++) {
    const a = n / 2
    d = 1 / (x + a * d || TINY)
    c = x + a / c || TINY
    const step = c * d
    f *= step
    if (Math.abs(step - 1) < SMALLEST) break
  }
  return Math.exp(-x * x) / (f * Math.sqrt(Math.PI))
}
