import { createHash } from 'node:crypto'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { dayIn, hoursIn, type ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { ownHoursWords } from '../messages/own-hours.ts'

export type Line = {
  held_on: LocalDate
  starts_at: string
  ends_at: string
  course: string
  quarters: Quarters
}

export const sumOf = (rows: readonly Pick<Line, 'quarters'>[]): Quarters =>
  rows.reduce((sum, row) => sum + row.quarters, 0)

/** What is kept of what a participant signed: the lines as they stood, their sum, and the words of the button. Without the name. */
export function textOf(rows: readonly Line[], language: ParticipantLanguage): string {
  const words = ownHoursWords[language]
  const hours = hoursIn(language, sumOf(rows))
  return [
    words.was_there,
    ...rows.map(row => lineOf(row, language)),
    words.together(hours),
    words.sign(hours),
  ].join('\n')
}

const lineOf = ({ held_on, starts_at, ends_at, course, quarters }: Line, language: ParticipantLanguage) =>
  `${dayIn(language, held_on)}, ${starts_at}–${ends_at}, ${course}: ${hoursIn(language, quarters)}`

/** Whether what was signed says the same of this row as the row does now: a session may have been put right, or a course renamed. */
export const saysStill = (signed: { text: string; language: ParticipantLanguage }, row: Line): boolean =>
  signed.text.split('\n').includes(lineOf(row, signed.language))

/** By which a text is known: SHA-256 in hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
