import type { Quarters } from '../../foundation/hours.ts'

type Session = { id: number; quarters: Quarters }
type Noted = { session_id: number; quarters: Quarters }
export type Share = {
  /** Attended, in percent of all the sessions, rounded down. */
  percent: number
  /** The most that it can still become: what is noted as missed is lost, and what is not noted is not. Rounded down. */
  at_best: number
}

/**
 * How much of an occasion somebody has attended, over all its sessions, and how much it can become. Null where the sessions have no time.
 * Of a day more can be attended in a session than the whole quarters that it holds: never more than all is told.
 */
export function shareOf(sessions: readonly Session[], noted: readonly Noted[]): Share | null {
  const whole = sessions.reduce((sum, one) => sum + one.quarters, 0)
  if (whole === 0) return null
  const quarters = new Map(noted.map(one => [one.session_id, one.quarters]))
  const sum = (missing: (of: Session) => Quarters) =>
    sessions.reduce((all, one) => all + (quarters.get(one.id) ?? missing(one)), 0)
  return {
    percent: percentAttended(
      sum(() => 0),
      whole,
    ),
    at_best: percentAttended(
      sum(one => one.quarters),
      whole,
    ),
  }
}

/** A part of all sessions in whole percent, rounded down and never above all; of what has no time nothing. */
export const percentAttended = (part: Quarters, whole: Quarters): number =>
  whole === 0 ? 0 : Math.floor((100 * Math.min(part, whole)) / whole)
