/** A count that someone tries to find out: what they already know of it, and what it truly is. */
export type Unknown = { name: string; least: number; most: number; truth: number }
/** Unknowns that sum to another, by their places. */
export type Sum = { parts: readonly number[]; of: number }
export type Riddle = { unknowns: readonly Unknown[]; sums: readonly Sum[] }

type Bounds = { least: Int32Array; most: Int32Array }

const TRIES = 400
/** In so many orders the unknowns are filled in before a value is given up. */
const ORDERS = 20

/**
 * What a count can be, up to as many values as one asks for: each is proved by counts for all unknowns that agree with everything. Fewer
 * values than asked for may be more than were found, never less: what is told here to be safe is safe.
 */
export function valuesOf(riddle: Solvable, at: number, enough = 3): number[] {
  const { truth } = riddle.unknowns[at]!
  const found = [truth]
  for (let far = 1; far <= 6 && found.length < enough; far++)
    for (const value of [truth + far, truth - far])
      if (found.length < enough && isPossible(riddle, at, value)) found.push(value)
  return found
}

export type Solvable = Riddle & { bounds: Bounds; touching: readonly (readonly Sum[])[] }

/** What follows at once from what is known. Throws when the truth does not agree with it. */
export function solvable({ unknowns, sums }: Riddle): Solvable {
  const touching: Sum[][] = unknowns.map(() => [])
  for (const sum of sums) for (const at of [...sum.parts, sum.of]) touching[at]!.push(sum)
  const bounds = {
    least: Int32Array.from(unknowns, one => one.least),
    most: Int32Array.from(unknowns, one => one.most),
  }
  const riddle = { unknowns, sums, bounds, touching }
  if (!narrow(riddle, bounds, sums)) throw new Error('what is told contradicts itself')
  unknowns.forEach(({ name, truth }, at) => {
    if (truth < bounds.least[at]! || truth > bounds.most[at]!)
      throw new Error(`${name} is ${truth}, and was told to be ${bounds.least[at]} to ${bounds.most[at]}`)
  })
  return riddle
}

function isPossible(riddle: Solvable, at: number, value: number): boolean {
  const { least, most } = riddle.bounds
  if (value < least[at]! || value > most[at]!) return false
  const bounds = { least: least.slice(), most: most.slice() }
  bounds.least[at] = bounds.most[at] = value
  if (!narrow(riddle, bounds, riddle.touching[at]!)) return false
  const near = nearFirst(riddle, at)
  let tries = 0
  for (let nth = 0; nth < ORDERS; nth++) {
    tries = TRIES
    if (filled(bounds, nth === 0 ? near : mixed(near, nth), 0)) return true
  }
  return false

  /** Fills in the unknowns one after the other, as near to the truth as can be. */
  function filled(now: Bounds, order: readonly number[], from: number): boolean {
    let next = from
    while (next < order.length && now.least[order[next]!] === now.most[order[next]!]) next++
    const one = order[next]
    if (one === undefined) return true
    const { truth } = riddle.unknowns[one]!
    const [low, high] = [now.least[one]!, now.most[one]!]
    const near = Math.min(high, Math.max(low, truth))
    for (let far = 0; far <= 3; far++)
      for (const each of far === 0 ? [near] : [near + far, near - far]) {
        if (each < low || each > high || tries-- < 0) continue
        const then = { least: now.least.slice(), most: now.most.slice() }
        then.least[one] = then.most[one] = each
        if (narrow(riddle, then, riddle.touching[one]!) && filled(then, order, next + 1)) return true
      }
    return false
  }
}

/** The unknowns that hang together with one, the nearest first. */
function nearFirst({ touching }: Solvable, at: number): number[] {
  const order = [at]
  const seen = new Set(order)
  for (const one of order)
    for (const { parts, of } of touching[one]!)
      for (const near of [...parts, of])
        if (!seen.has(near)) {
          seen.add(near)
          order.push(near)
        }
  return order
}

/** The same in an order of its own, the same each time. */
function mixed(all: readonly number[], nth: number): number[] {
  const key = (one: number) => Math.imul((one + 1) * 2_654_435_761, 2 * nth + 1) >>> 0
  return all.toSorted((one, other) => key(one) - key(other))
}

/** Narrows the bounds by every sum until nothing more follows; false when nothing is left. */
function narrow({ touching }: Solvable, { least, most }: Bounds, first: readonly Sum[]): boolean {
  const waiting = new Set(first)
  for (const sum of waiting) {
    waiting.delete(sum)
    const { parts, of } = sum
    const changed: number[] = []
    const set = (at: number, low: number, high: number) => {
      if (low <= least[at]! && high >= most[at]!) return
      least[at] = Math.max(low, least[at]!)
      most[at] = Math.min(high, most[at]!)
      changed.push(at)
    }
    let [low, high] = [0, 0]
    for (const part of parts) {
      low += least[part]!
      high += most[part]!
    }
    set(of, low, high)
    for (const part of parts) set(part, least[of]! - (high - most[part]!), most[of]! - (low - least[part]!))
    for (const at of changed) {
      if (least[at]! > most[at]!) return false
      for (const other of touching[at]!) waiting.add(other)
    }
  }
  return true
}
