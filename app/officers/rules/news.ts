import type { LocalDate } from '../../foundation/clock.ts'

type Facts = {
  referral_id: number | null
  made_on: LocalDate | null
  promised_on: LocalDate | null
  answer: 'accepted' | 'declined' | null
  answered_on: LocalDate | null
  agreed_on: LocalDate | null
  training_on: LocalDate | null
  completed_on: LocalDate | null
  left_on: LocalDate | null
  next_step: string | null
  next_on: LocalDate | null
}

export type NewsKind =
  | 'answer_late'
  | 'step_late'
  | 'accepted'
  | 'declined'
  | 'agreed'
  | 'training'
  | 'completed'
  | 'left'
export type News<T> = { kind: NewsKind; on: LocalDate; company: T }

/** What has come of the companies that one has to do with. What is late comes apart; both have the newest first. */
export function newsOf<T extends Facts>(companies: readonly T[], today: LocalDate) {
  const late: News<T>[] = []
  const happened: News<T>[] = []
  for (const company of companies) {
    const { promised_on, answer, next_step, next_on } = company
    const is_open = company.referral_id !== null && answer === null && company.agreed_on === null
    if (is_open && promised_on && promised_on < today)
      late.push({ kind: 'answer_late', on: promised_on, company })
    if (next_step && next_on && next_on < today) late.push({ kind: 'step_late', on: next_on, company })
    const days: [NewsKind, LocalDate | null][] = [
      ['accepted', answer === 'accepted' ? company.answered_on : null],
      ['declined', answer === 'declined' ? company.answered_on : null],
      ['agreed', company.agreed_on],
      ['training', company.training_on],
      ['completed', company.completed_on],
      ['left', company.left_on],
    ]
    for (const [kind, on] of days) if (on && on <= today) happened.push({ kind, on, company })
  }
  const newest = (a: News<T>, b: News<T>) => b.on.localeCompare(a.on)
  return { late: late.toSorted(newest), happened: happened.toSorted(newest) }
}
