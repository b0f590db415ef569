import type { LocalDate } from '../../foundation/clock.ts'

/**
 * A count as it is told in a room: itself; `few`, fewer than the limit; `most`, all but fewer than the limit; null where those who are
 * counted are too few to tell of at all.
 */
export type Told = number | 'few' | 'most' | null

/** A measure that the gap became, and how many have been in a training that leads there. */
export type GapLine = {
  id: number
  name: string
  due_on: LocalDate | null
  /** How many it is meant for. */
  people: number | null
  /** Who is chosen for it by name and works there; null where they are too few to tell of. */
  chosen: number | null
  attended: Told
}

/** How many are on the wanted level or above: of those who are rated now and work there, then and now. */
export type Movement = { wanted: number; of: number; before: Told; now: Told; is_little: boolean }

/** What is known of a gap on a day, as counts that tell of nobody. */
export type GapFacts = {
  day: LocalDate
  /** Below this a count is few: a setting of the programme on that day. */
  limit: number
  /** Who the levels are of: those of the role where its name is one of the company’s titles, else everyone there. */
  whom: 'role' | 'company'
  lines: readonly GapLine[]
  /** Null where nobody has rated it, levels are not open, or another gap tells of the same. */
  levels: Movement | null
  /** Of those who stand on the staircase, so many have come higher since. */
  steps: { of: number; higher: Told } | null
}

/** A part of a group as it may be told: never so that it, or what is left of the group, is known and small. */
export function told(part: number, of: number, limit: number): Told {
  if (of < limit) return null
  if (part < limit) return 'few'
  return of - part < limit ? 'most' : part
}

/** Then and now of the same people: where fewer than the limit have moved, only where they are now is told. */
export function movementTold(
  { wanted, of, before, now }: { wanted: number; of: number; before: number; now: number },
  limit: number,
): Movement {
  const is_little = Math.abs(now - before) < limit
  const both = { before: told(before, of, limit), now: told(now, of, limit) }
  const isTold = typeof both.before === 'number' && typeof both.now === 'number'
  return isTold && is_little
    ? { wanted, of, before: null, now: both.now, is_little }
    : { wanted, of, ...both, is_little: false }
}
