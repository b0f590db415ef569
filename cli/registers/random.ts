/** Chance that comes out the same every time: the same seed, the same registers. */
export type Chance = {
  /** A whole number from and with the first to and with the last. */
  between(first: number, last: number): number
  /** True so many times in a hundred. */
  percent(times: number): boolean
  pick<T>(from: readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
}

/** mulberry32: small, fast and good enough for invented people. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (first: number, last: number) => first + Math.floor(next() * (last - first + 1))
  return {
    between,
    percent: times => next() * 100 < times,
    pick: from => from[between(0, from.length - 1)]!,
    shuffled: list => {
      const copy = [...list]
      for (let at = copy.length - 1; at > 0; at -= 1) {
        const other = between(0, at)
        ;[copy[at], copy[other]] = [copy[other]!, copy[at]!]
      }
      return copy
    },
  }
}

/** So many in a hundred, at least one. */
export const some = <T>(chance: Chance, from: readonly T[], percent: number): T[] =>
  chance.shuffled(from).slice(0, Math.max(1, Math.round((from.length * percent) / 100)))

const DAY = 86_400_000

export const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)

export const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** The tenth digit that makes nine right. */
export function checkDigit(nine: string): number {
  const sum = [...nine].reduce((total, digit, at) => {
    const part = Number(digit) * (at % 2 === 0 ? 2 : 1)
    return total + Math.floor(part / 10) + (part % 10)
  }, 0)
  return (10 - (sum % 10)) % 10
}
