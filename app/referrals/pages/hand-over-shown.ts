import type { LocalDate } from '../../foundation/clock.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { TagTone } from '../../ui/tag.tsx'
import type { handOverTexts } from '../messages/hand-over.ts'
import type { HandOver } from '../queries/hand-overs.ts'
import { type HandOverState, handOverState, workdaysLeft } from '../rules/promise.ts'

export const STATE_TONES: Record<HandOverState, TagTone> = {
  waiting: 'now',
  late: 'bad',
  accepted: 'ok',
  declined: 'open',
}

type With = {
  t: Spoken<typeof handOverTexts>
  format: Format
  today: LocalDate
  at: (...parts: (string | number)[]) => string
}

/** What a row of the inbox and the page of one tip both show. */
export function handOverShown(row: HandOver, { t, format, today, at }: With) {
  const state = handOverState(row, today)
  const left = workdaysLeft(row.promised_on, today)
  return {
    id: row.id,
    href: at('formedlingar', row.id),
    company: row.company,
    municipality: row.municipality,
    who: row.maker ?? (row.channel === 'open_door' ? t.by_open_door : (row.came_via ?? t.by_nobody)),
    made: format.day(row.made_on),
    why: row.why,
    contact: row.contact_name,
    phone: row.contact_phone || null,
    email: row.contact_email || null,
    may_call: row.may_call,
    is_unconfirmed: row.is_unconfirmed,
    partner: row.partner ?? t.no_partner,
    promised: row.promised_on && format.day(row.promised_on),
    left: row.answer !== null || left === null ? null : leftSaid(left, state, t),
    state,
    is_escalated: row.escalated_at !== null && row.answer === null,
  }
}

export type HandOverShown = ReturnType<typeof handOverShown>

const leftSaid = (left: number, state: HandOverState, t: With['t']) => {
  if (state !== 'late') return t.left(left)
  return left === 0 ? t.over_weekend : t.over(-left)
}
