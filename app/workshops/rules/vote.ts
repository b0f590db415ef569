import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Need } from './room.ts'

/** What one person voted: the needs with a dot for effect, and those with a dot for urgency. */
export type Ballot = { effect: readonly string[]; urgency: readonly string[] }

/** Fewer ballots than this tell what somebody voted: they are not counted. */
export const LEAST_BALLOTS = 3

/** A ballot that may be cast, or why not: `too-many-dots`, `no-such-need`. Nothing chosen is a ballot too. */
export function ballotRefusal(
  ballot: Ballot,
  { dots, needs }: { dots: number; needs: readonly Pick<Need, 'id'>[] },
): Refusal | null {
  const known = new Set(needs.map(need => need.id))
  for (const field of ['effect', 'urgency'] as const) {
    if (ballot[field].some(id => !known.has(id))) return refuse('no-such-need', { field })
    if (new Set(ballot[field]).size > dots) return refuse('too-many-dots', { field, about: { most: dots } })
  }
  return null
}

export type Dots = { effect: number; urgency: number }

/** How many dots each need got. A need is given at most one of each kind by one ballot. */
export function dotsOf(ballots: readonly Ballot[], needs: readonly Pick<Need, 'id'>[]): Map<string, Dots> {
  const dots = new Map(needs.map(({ id }) => [id, { effect: 0, urgency: 0 }]))
  for (const ballot of ballots)
    for (const kind of ['effect', 'urgency'] as const)
      for (const id of new Set(ballot[kind])) {
        const own = dots.get(id)
        if (own) own[kind] += 1
      }
  return dots
}

type Voted = Pick<Need, 'id' | 'place' | 'effect' | 'urgency'>

/** The order that a vote proposes: most dots of both kinds first, then most for effect, then as they stood. */
export const orderByDots = <N extends Voted>(needs: readonly N[]): N[] =>
  needs.toSorted(
    (one, other) =>
      both(other) - both(one) || (other.effect ?? 0) - (one.effect ?? 0) || one.place - other.place,
  )

const both = ({ effect, urgency }: Voted) => (effect ?? 0) + (urgency ?? 0)

/** Ballots in an order that says nothing of how they came. `below(n)` is a whole number from 0 up to n. */
export function shuffled<T>(ballots: readonly T[], below: (n: number) => number): T[] {
  const mixed = [...ballots]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = below(at + 1)
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}
