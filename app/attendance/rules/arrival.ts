import type { Quarters } from '../../foundation/hours.ts'

/** A session as it lies in time. */
export type Held = { starts: Date; ends: Date }

/** How somebody said that they had come: in person by the code of the wall or their own digits; the rest is confirmed by whoever marks the room. */
export type CameHow = 'phone' | 'printed' | 'kiosk' | 'tap' | 'tap_untimed'

/** Whether what they are there for is noted at once. */
export const isProved = (came_how: CameHow): boolean => came_how === 'phone' || came_how === 'kiosk'

/** Whether somebody has said that they came in a way that nothing has proved yet: a later press proves it. */
export const isToProve = ({ came_how, proved_at }: { came_how: CameHow; proved_at: Date | null }): boolean =>
  !isProved(came_how) && proved_at === null

const MINUTE = 60_000
const QUARTER = 15 * MINUTE

/** How long before a session one can say that one has come. Chosen on 30 November 2026. */
const OPENS_BEFORE = 60 * MINUTE
/** Whoever comes so much after the start was there all through: a queue at the door is nobody's hour. Chosen on 30 November 2026. */
const ON_TIME = 5 * MINUTE

/** Whether one can say that one has come: not yet, now, or no more, when less than a quarter of an hour is left. */
export function doorAt({ starts, ends }: Held, now: Date): 'early' | 'open' | 'over' {
  if (now.getTime() < opensAt({ starts }).getTime()) return 'early'
  return ends.getTime() - now.getTime() < QUARTER ? 'over' : 'open'
}

export const opensAt = ({ starts }: Pick<Held, 'starts'>): Date => new Date(starts.getTime() - OPENS_BEFORE)

/**
 * What somebody is there for who came at a moment and stays to the end: all there is, or the whole quarter-hours that were left. `most`: what
 * they can have attended in the session at all.
 */
export function quartersFrom({ starts, ends }: Held, came: Date, most: Quarters): Quarters {
  if (came.getTime() - starts.getTime() <= ON_TIME) return most
  const left = Math.floor((ends.getTime() - came.getTime()) / QUARTER)
  return Math.max(0, Math.min(most, left))
}
