import { hoursOf, type Quarters } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'

export type Attended = { quarters: Quarters; is_signed: boolean }

const MINUTES_A_QUARTER = 15

/**
 * How much of a day a person can have attended in one session: what the day's sessions of the occasion hold, less what
 * the person attended in the others. Sessions that do not hold whole quarters can together hold one more than each by itself.
 */
export const mostPossible = (minutes_of_day: number, attended_in_others: Quarters): Quarters =>
  Math.max(0, Math.floor(minutes_of_day / MINUTES_A_QUARTER) - attended_in_others)

/** Why time cannot be entered like this, or null. */
export function attendedRefusal({ quarters, is_signed }: Attended, most: Quarters): Refusal | null {
  if (quarters > most)
    return refuse('longer-than-session', { field: 'hours', about: { most: hoursOf(most) } })
  if (quarters === 0 && is_signed) return refuse('nothing-to-sign', { field: 'is_signed' })
  return null
}

/** Why a correction cannot be made, or null. It must change something and say why. */
export function correctionRefusal(
  after: Attended & { reason: string },
  before: Attended,
  most: Quarters,
): Refusal | null {
  if (after.reason.trim() === '') return refuse('reason-missing', { field: 'reason' })
  if (after.quarters === before.quarters && after.is_signed === before.is_signed)
    return refuse('nothing-changed', { field: 'hours' })
  return attendedRefusal(after, most)
}

/** A signature covers the hours that were signed: it stands as it is only when they do. Others are signed anew. */
export const keepsSignature = (before: Attended, after: Attended): boolean =>
  before.is_signed && after.is_signed && before.quarters === after.quarters
