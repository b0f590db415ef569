/** Why a company says no to somebody who asks for a seat: one of these and no free text, since it is read in seven languages. */
export const REASONS = ['needed_here', 'other_day', 'others_first'] as const
export type Reason = (typeof REASONS)[number]

type Asked = {
  has_seat: boolean
  waits: boolean
  /** Whether they have asked and not taken it back, and what was answered. */
  is_asked: boolean
  answer: 'yes' | 'no' | null
  /** What was asked for has begun. */
  has_begun: boolean
}

/**
 * How somebody stands to an occasion, as their own page tells it. What is so goes before what was answered: a seat may have come in another
 * way, and one that was answered yes may be gone again. What nobody answered in time is too late.
 */
export function standingOf({ has_seat, waits, is_asked, answer, has_begun }: Asked) {
  if (has_seat) return 'seat'
  if (waits) return 'waits'
  if (!is_asked) return 'free'
  if (has_begun && answer === null) return 'late'
  return answer === 'no' ? 'no' : answer === 'yes' ? 'gone' : 'asked'
}

/** Whether they may ask: they never have, or what they had is gone. */
export const mayAsk = (asked: Asked): boolean => ['free', 'gone'].includes(standingOf(asked))
