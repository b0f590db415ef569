import type { LocalDate } from '../../foundation/clock.ts'
import type { Stage } from './stage.ts'

type Facts = {
  stage: Stage
  referral_id: number | null
  promised_on: LocalDate | null
  answer: 'accepted' | 'declined' | null
  answered_on: LocalDate | null
  declined_because: string | null
  partner: string | null
  next_step: string | null
  next_on: LocalDate | null
  meeting: string | null
}

/** What an officer has to do with a company now, or waits for. */
export type Next =
  | { kind: 'step'; step: string; on: LocalDate | null; is_late: boolean }
  | { kind: 'meeting'; title: string; on: LocalDate }
  | { kind: 'answer'; partner: string | null; on: LocalDate | null; is_late: boolean }
  | { kind: 'declined'; partner: string | null; because: string }
  | { kind: 'taken'; partner: string | null }
  | { kind: 'nothing' }

const BEFORE_AGREEMENT: readonly Stage[] = ['tip', 'referred', 'contacted', 'offered']

/** One's own next step and meeting come before what one waits for; `meets_on` is the day of the meeting. */
export function nextForMe(
  facts: Facts,
  { today, meets_on }: { today: LocalDate; meets_on: LocalDate | null },
): Next {
  const { next_step, next_on, meeting, answer, promised_on } = facts
  const is_meeting_first = meets_on !== null && (next_on === null || meets_on <= next_on)
  if (meeting && meets_on && is_meeting_first) return { kind: 'meeting', title: meeting, on: meets_on }
  if (next_step)
    return { kind: 'step', step: next_step, on: next_on, is_late: next_on !== null && next_on < today }
  if (meeting && meets_on) return { kind: 'meeting', title: meeting, on: meets_on }
  if (facts.referral_id === null || !BEFORE_AGREEMENT.includes(facts.stage)) return { kind: 'nothing' }
  if (answer === 'declined')
    return { kind: 'declined', partner: facts.partner, because: facts.declined_because ?? '' }
  if (answer === 'accepted') return { kind: 'taken', partner: facts.partner }
  return {
    kind: 'answer',
    partner: facts.partner,
    on: promised_on,
    is_late: promised_on !== null && promised_on < today,
  }
}

/** The one that a person should hear of first: what has its day, the earliest first; what one only waits for is not it. */
export function firstOf<T extends { next: Next }>(companies: readonly T[]): T | null {
  const own = companies.filter(({ next }) => next.kind === 'meeting' || (next.kind === 'step' && next.on))
  const dayOf = ({ next }: T) => ('on' in next ? (next.on ?? '') : '')
  return own.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))[0] ?? null
}

/** In a list: what is late, then what has a day, then what one waits for, then the rest. */
export function byUrgency<T extends { next: Next }>(companies: readonly T[]): T[] {
  const rank = ({ next }: T) =>
    'is_late' in next && next.is_late
      ? 0
      : next.kind === 'meeting' || next.kind === 'step'
        ? 1
        : next.kind === 'answer'
          ? 2
          : next.kind === 'declined'
            ? 3
            : next.kind === 'taken'
              ? 4
              : 5
  const dayOf = ({ next }: T) => ('on' in next ? (next.on ?? '9') : '9')
  return companies.toSorted((a, b) => rank(a) - rank(b) || dayOf(a).localeCompare(dayOf(b)))
}
