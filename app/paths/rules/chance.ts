/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export type Chance = () => number

/** Numbers in [0, 1) from a seed: sfc32 (Doty-Humphrey 2010), its state filled by splitmix32. */
export function chanceOf(seed: number): Chance {
  let filler = seed | 0
  const fill = () => {
    filler = (filler + 0x9e3779b9) | 0
    let z = filler ^ (filler >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z ^= z >>> 15
    z = Math.imul(z, 0x735a2d97)
    return z ^ (z >>> 15)
  }
  let [a, b, c, d] = [fill(), fill(), fill(), fill()]
  return () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
}

/** Days until the next of things that come at a rate a day. */
export const waitOf = (chance: Chance, rate: number): number => -Math.log(1 - chance()) / rate

/** A rate that could have given `count` in so many days: gamma with whole shape, a sum of waits. */
export function rateOf(chance: Chance, count: number, days: number): number {
  let sum = 0
  for (let nth = 0; nth < count; nth++) sum -= Math.log(1 - chance())
  return sum / days
}
