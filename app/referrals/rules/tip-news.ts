import type { LocalDate } from '../../foundation/clock.ts'

type Tip = {
  promised_on: LocalDate | null
  answer: 'accepted' | 'declined' | null
  answered_on: LocalDate | null
  agreed_on: LocalDate | null
}

/** What there is to tell whoever gave a tip: its answer; that the answer is late, unless the company has joined without; or nothing. */
export function tipNews(
  { promised_on, answer, answered_on, agreed_on }: Tip,
  today: LocalDate,
): { kind: 'accepted' | 'declined' | 'late'; on: LocalDate } | null {
  if (answer) return answered_on && answered_on <= today ? { kind: answer, on: answered_on } : null
  return agreed_on === null && promised_on && promised_on < today ? { kind: 'late', on: promised_on } : null
}
