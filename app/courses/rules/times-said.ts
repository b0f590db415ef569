import type { LocalDate } from '../../foundation/clock.ts'
import { formatIn } from '../../foundation/format.ts'
import { type ParticipantLanguage, weekdayIn } from '../../foundation/participant-languages.ts'
import { isLanguage } from '../../foundation/text.ts'

type Times = {
  held_on: LocalDate
  starts_at: string
  ends_at: string
  place: string
  address: string
  room: string
}
type How = { language: ParticipantLanguage; channel: 'mail' | 'sms' }

/** An SMS has room for the first two; the rest stand where the seats are. */
const MOST_IN_SMS = 2

/** "måndag 3 november 2025 kl. 8.00–12.00, Osby, Skolgatan 4, sal 2", each session after the other. */
export function whenSaid(sessions: readonly Times[], { language, channel }: How): string {
  const most = channel === 'sms' ? MOST_IN_SMS : sessions.length
  const rest = sessions.length - most
  return [
    ...sessions
      .slice(0, most)
      .map(one => [timeSaid(one, language), one.place, one.address, one.room].filter(Boolean).join(', ')),
    ...(rest > 0 ? [`+${rest}`] : []),
  ].join('; ')
}

function timeSaid({ held_on, starts_at, ends_at }: Times, language: ParticipantLanguage): string {
  const format = formatIn(isLanguage(language) ? language : 'sv')
  const span = format.span(starts_at, ends_at)
  if (language === 'sv') return `${format.longDay(held_on)} kl. ${span}`
  return `${isLanguage(language) ? format.longDay(held_on) : weekdayIn(language, held_on)}, ${span}`
}

/** The links, each once: they stand in letters to those who are booked and nowhere else outside. */
export const linksSaid = (sessions: readonly { link: string }[]): string =>
  [...new Set(sessions.map(one => one.link).filter(Boolean))].join(', ')
