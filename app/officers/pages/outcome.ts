import type { LocalDate } from '../../foundation/clock.ts'
import type { Format } from '../../foundation/format.ts'
import type { Spoken } from '../../foundation/text.ts'
import type { Tone } from '../../ui/tag.tsx'
import type { tipTexts } from '../messages/tips.ts'

type Answerable = {
  answer: 'accepted' | 'declined' | null
  declined_because: string | null
  promised_on: LocalDate | null
  partner: string | null
}
type Speech = { t: Spoken<typeof tipTexts>; format: Format; today: LocalDate }

/** What has come of a referral, in one sentence. */
export function outcomeOf(referral: Answerable, { t, format, today }: Speech): { tone: Tone; text: string } {
  const { answer, promised_on } = referral
  const partner = referral.partner ?? t.leader
  if (answer === 'accepted') return { tone: 'ok', text: t.accepted_by(partner) }
  if (answer === 'declined')
    return { tone: 'warn', text: t.declined_by(partner, referral.declined_because ?? '') }
  const day = promised_on ? format.day(promised_on) : '–'
  return promised_on !== null && promised_on < today
    ? { tone: 'warn', text: t.answer_late(partner, day) }
    : { tone: 'ok', text: t.answer_by(partner, day) }
}
