import { useTexts } from '../../ui/language.tsx'
import { officerTexts } from '../messages/officer.ts'

type Props = {
  /** Whose outbox it is, as an opaque key; without one, that of whoever was last signed in on this phone. */
  owner?: string
  /** Where what waits is sent. */
  send?: string
  sign_in?: string
  /** The day on the server’s clock, so that the phone knows it without coverage. */
  today?: string
  /** Says so too when nothing waits. */
  always?: boolean
}

const WORDS = [
  'kept',
  'kept_until_opened',
  'waiting_one',
  'waiting_many',
  'all_sent',
  'all_sent_note',
  'mend_one',
  'mend_many',
  'mend',
  'throw_away',
  'signed_out',
  'signed_out_note',
  'sign_in',
  'someone_else',
  'someone_else_note',
  'sign_out',
  'not_allowed',
  'not_allowed_note',
  'server',
  'server_note',
  'not_kept',
  'not_kept_note',
] as const

/** What waits on the phone, drawn by the script; without it nothing waits, for the forms send themselves. */
export function OutboxBox({ owner, send, sign_in, today, always }: Props) {
  const t = useTexts(officerTexts)
  const words = Object.fromEntries(WORDS.map(word => [word, t[word]]))
  return (
    <div
      data-outbox-box
      data-owner={owner}
      data-send={send}
      data-sign-in={sign_in}
      data-today={today}
      data-always={always || undefined}
      data-words={JSON.stringify(words)}
      role="status"
      hidden
    />
  )
}
