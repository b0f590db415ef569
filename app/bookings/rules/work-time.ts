import type { LocalDate } from '../../foundation/clock.ts'
import type { Rest } from '../../shifts/rules/rest.ts'

export type Asked = { occasion_id: number; person_id: number }

/** Where a session lies in somebody's paid time, as the rota has it. */
export type PaidTime = 'inside' | 'partly' | 'outside' | 'unknown'

/** One session in the work of one person. */
export type SessionThen = {
  held_on: LocalDate
  starts_at: string
  ends_at: string
  paid: PaidTime
  rest: Rest
}

/** What has to be known before somebody is booked: sessions outside paid time, those that break the rest, and those of which it is not known. */
export type WorkTime = Asked & {
  outside: SessionThen[]
  broken: SessionThen[]
  is_paid_unknown: boolean
  is_rest_unknown: boolean
}

export const workTimeOf = (
  { occasion_id, person_id }: Asked,
  sessions: readonly SessionThen[],
): WorkTime => ({
  ...{ occasion_id, person_id },
  outside: sessions.filter(one => one.paid === 'outside' || one.paid === 'partly'),
  broken: sessions.filter(one => one.rest === 'broken'),
  is_paid_unknown: sessions.some(one => one.paid === 'unknown'),
  is_rest_unknown: sessions.some(one => one.rest === 'unknown'),
})

/** What a company says when it books: whether time outside the rota is paid, null where it does not say; and why somebody goes though the rest is broken. */
export type Said = { is_paid: boolean | null; rest_because: string }
export const NOTHING_SAID: Said = { is_paid: null, rest_because: '' }

/** Of whom what has to be said is not: to be asked before they are booked. */
export const unsaidOf = (
  times: readonly WorkTime[],
  { is_paid, rest_because }: Said,
): { paid: number[]; rest: number[] } => ({
  paid: is_paid === null ? idsOf(times.filter(one => one.outside.length > 0)) : [],
  rest: rest_because === '' ? idsOf(times.filter(one => one.broken.length > 0)) : [],
})

const idsOf = (times: readonly WorkTime[]) => times.map(one => one.person_id)
