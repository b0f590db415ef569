/** So many go from one node to another, no fewer and no more than may; what enters a node leaves it. Whole numbers. */
export type Edge = { from: number; to: number; flow: number; least: number; most: number }

const ENOUGH = 3

/**
 * Whether the flow of an edge can be at least three numbers when all other flows may change within their bounds. Its possible flows are
 * all whole numbers between the least and the greatest, since bounds are whole: one more or one less is led round until it cannot be.
 */
export function hasThreeValues(edges: readonly Edge[], at: number): boolean {
  const more = led(edges, at, 1, ENOUGH - 1)
  return more + led(edges, at, -1, ENOUGH - 1 - more) >= ENOUGH - 1
}

/** By how many the flow of an edge can be changed one way, as far as one asks. */
function led(edges: readonly Edge[], at: number, way: 1 | -1, most: number): number {
  const flows = edges.map(edge => edge.flow)
  const one = edges[at]!
  const [start, goal] = way > 0 ? [one.to, one.from] : [one.from, one.to]
  for (let done = 0; done < most; done++) {
    const isAtItsBound = way > 0 ? flows[at]! + 1 > one.most : flows[at]! - 1 < one.least
    if (isAtItsBound || !isLedRound(edges, flows, { at, start, goal })) return done
    flows[at]! += way
  }
  return most
}

/** Leads one from start to goal by other edges, each changed by one within its bounds; false when there is no way. */
function isLedRound(
  edges: readonly Edge[],
  flows: number[],
  { at, start, goal }: { at: number; start: number; goal: number },
): boolean {
  const came = new Map<number, { edge: number; way: 1 | -1; from: number } | null>([[start, null]])
  const waiting = [start]
  const touching = edgesAt(edges)
  for (let node = waiting.shift(); node !== undefined && !came.has(goal); node = waiting.shift())
    for (const edge of touching.get(node) ?? []) {
      if (edge === at) continue
      const { from, to, least, most } = edges[edge]!
      const forth = from === node && flows[edge]! + 1 <= most && !came.has(to)
      const back = to === node && flows[edge]! - 1 >= least && !came.has(from)
      if (!forth && !back) continue
      const next = forth ? to : from
      came.set(next, { edge, way: forth ? 1 : -1, from: node })
      waiting.push(next)
    }
  if (!came.has(goal)) return false
  for (let step = came.get(goal); step; step = came.get(step.from)) flows[step.edge]! += step.way
  return true
}

const known = new WeakMap<readonly Edge[], Map<number, number[]>>()

/** The edges that touch each node, found once for a network. */
function edgesAt(edges: readonly Edge[]): Map<number, number[]> {
  const before = known.get(edges)
  if (before) return before
  const touching = new Map<number, number[]>()
  edges.forEach(({ from, to }, at) => {
    for (const node of [from, to]) touching.set(node, [...(touching.get(node) ?? []), at])
  })
  known.set(edges, touching)
  return touching
}
