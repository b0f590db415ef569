import type { LocalDate } from '../../foundation/clock.ts'
import { workdaysBetween } from '../../foundation/workdays.ts'

const ANSWERS = ['accepted', 'declined'] as const
export type Answer = (typeof ANSWERS)[number]

export type Promised = { answer: string | null; promised_on: LocalDate | null }
/** Where a hand-over stands: waiting within its promise, late, or answered. */
export type HandOverState = 'waiting' | 'late' | Answer

export const handOverState = ({ answer, promised_on }: Promised, today: LocalDate): HandOverState =>
  answer === 'accepted' || answer === 'declined'
    ? answer
    : promised_on !== null && promised_on < today
      ? 'late'
      : 'waiting'

/** Workdays left until the promise; negative when it has passed. Null without a promise. */
export const workdaysLeft = (promised_on: LocalDate | null, today: LocalDate): number | null =>
  promised_on === null ? null : workdaysBetween(today, promised_on)

/** A reminder goes out so many workdays before the promise. */
const REMINDER_WORKDAYS = 1

export type Followed = Promised & { reminded_at: Date | null; escalated_at: Date | null }

/**
 * What has to be sent about a hand-over today: a reminder from one workday before the promise until the day itself, an
 * escalation once the day has passed. Each at most once; a reminder that was missed is not sent late.
 */
export function dueLetter(of: Followed, today: LocalDate): 'reminder' | 'escalation' | null {
  if (of.answer !== null || of.promised_on === null) return null
  if (of.promised_on < today) return of.escalated_at === null ? 'escalation' : null
  const isSoon = workdaysBetween(today, of.promised_on) <= REMINDER_WORKDAYS
  return isSoon && of.reminded_at === null ? 'reminder' : null
}
