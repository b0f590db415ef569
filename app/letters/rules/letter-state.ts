import { TOO_LATE } from '../../foundation/mail-tries.ts'
import type { SmsTrouble } from '../../foundation/sms-gateway.ts'

/** How it went for a letter, in one word. */
export type LetterFate =
  | 'waiting'
  | 'quiet'
  | 'retrying'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'bounced'
  | 'not_sent'

type Facts = {
  sent_at: Date | null
  failed_at: Date | null
  failed_because: string | null
  bounced_at: Date | null
  not_before: Date | null
  delivered_at?: Date | null
}

export function fateOf(state: Facts | null, now: Date): LetterFate {
  if (!state) return 'not_sent'
  if (state.bounced_at) return 'bounced'
  if (state.delivered_at) return 'delivered'
  if (state.sent_at) return 'sent'
  if (state.failed_at) return 'failed'
  if (state.not_before && state.not_before > now) return 'quiet'
  return state.failed_because ? 'retrying' : 'waiting'
}

/** Why a mail server or a connection said no, as one of a few reasons. RFC 5321 and 3463; words of Node's connections. */
export type Reason =
  | 'no_such_address'
  | 'no_address'
  | 'full'
  | 'refused'
  | 'busy'
  | 'unreachable'
  | 'sign_in'
  | 'too_late'
  | SmsTrouble
  | 'unknown'

const SMS_TROUBLES: readonly string[] = [
  'sms_number',
  'sms_refused',
  'sms_sign_in',
  'sms_busy',
  'sms_unanswered',
  'sms_undelivered',
] satisfies SmsTrouble[]

/** What waited had nowhere to go any longer. */
const NO_ADDRESS = 'no_address'

export function reasonOf(code: string | null): Reason {
  if (!code) return 'unknown'
  if (code === NO_ADDRESS) return 'no_address'
  if (code === TOO_LATE) return 'too_late'
  if (SMS_TROUBLES.includes(code)) return code as SmsTrouble
  if (/^5\.1\.|^55[013]$/.test(code)) return 'no_such_address'
  if (/^[45]\.2\.2|^[45]52$/.test(code)) return 'full'
  if (/^53[0-9]$|^EAUTH$/.test(code)) return 'sign_in'
  if (/^5/.test(code)) return 'refused'
  if (/^4/.test(code)) return 'busy'
  return /^E[A-Z]+$/.test(code) ? 'unreachable' : 'unknown'
}

/** What to do about a letter that did not get to its reader. */
export type Remedy =
  | 'enter_address'
  | 'mend_address'
  | 'call'
  | 'send_again'
  | 'tell_administrator'
  | 'do_again'
  | 'wait'

export function remedyFor(
  { not_sent_because, state }: { not_sent_because: string | null; state: (Facts & Resendable) | null },
  now: Date,
): Remedy {
  if (!state) return not_sent_because === 'no_address' ? 'enter_address' : 'mend_address'
  const fate = fateOf(state, now)
  const reason = reasonOf(fate === 'bounced' ? state.bounced_because : state.failed_because)
  if (reason === 'sign_in' || reason === 'sms_sign_in') return 'tell_administrator'
  if (fate === 'retrying') return 'wait'
  if (reason === 'no_address') return 'enter_address'
  if (reason === 'no_such_address' || reason === 'sms_number') return 'mend_address'
  if (reason === 'refused' || reason === 'sms_refused' || fate === 'bounced') return 'call'
  return state.can_resend ? 'send_again' : 'do_again'
}

type Resendable = { bounced_because: string | null; can_resend: boolean }
