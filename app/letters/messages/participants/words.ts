import type { Words } from '../words.ts'

/** The letters that go to participants, in the language that each reads. */
export const PARTICIPANT_LETTERS = [
  'hours_link',
  'signing_code',
  'hours_unsigned',
  'session_soon',
  'seat_booked',
  'seat_withdrawn',
  'occasion_changed',
  'occasion_cancelled',
  'certificates_link',
  'course_over',
  'course_since',
] as const
export type ParticipantLetter = (typeof PARTICIPANT_LETTERS)[number]

/** One file for each language beside Swedish and English, so that a translator reads one whole text. */
export type ParticipantWords = {
  /** At the end of a letter: why it came. */
  duty: string
  letters: Readonly<Record<ParticipantLetter, Words & { sms: string }>>
}
