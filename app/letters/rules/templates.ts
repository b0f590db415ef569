import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { isLanguage, type Language } from '../../foundation/text.ts'
import { agreementLetters } from '../messages/agreements.ts'
import { appointmentLetters } from '../messages/appointments.ts'
import { assessmentLetters } from '../messages/assessments.ts'
import { attendanceLetters } from '../messages/attendance.ts'
import { bookingLetters } from '../messages/bookings.ts'
import { certificateLetters } from '../messages/certificates.ts'
import { competenceLetters } from '../messages/competences.ts'
import { evaluationLetters } from '../messages/evaluations.ts'
import { occasionLetters } from '../messages/occasions.ts'
import { ar } from '../messages/participants/ar.ts'
import { bs } from '../messages/participants/bs.ts'
import { pl } from '../messages/participants/pl.ts'
import { so } from '../messages/participants/so.ts'
import { uk } from '../messages/participants/uk.ts'
import {
  PARTICIPANT_LETTERS,
  type ParticipantLetter,
  type ParticipantWords,
} from '../messages/participants/words.ts'
import { partnershipLetters } from '../messages/partnership.ts'
import type { LetterWords, Words } from '../messages/words.ts'
import { workshopLetters } from '../messages/workshops.ts'

const all = {
  ...partnershipLetters,
  ...agreementLetters,
  ...appointmentLetters,
  ...assessmentLetters,
  ...workshopLetters,
  ...competenceLetters,
  ...attendanceLetters,
  ...occasionLetters,
  ...bookingLetters,
  ...certificateLetters,
  ...evaluationLetters,
}
export type LetterCode = keyof typeof all

/** The letters that the product can send. */
export const LETTERS: Record<LetterCode, LetterWords> = all

/** What participants read besides Swedish and English. */
export const OTHERS = { ar, bs, pl, so, uk } as const satisfies Record<
  Exclude<ParticipantLanguage, Language>,
  ParticipantWords
>

const isToParticipants = (code: LetterCode): code is ParticipantLetter =>
  PARTICIPANT_LETTERS.some(one => one === code)

/** The product's words for a letter; in Swedish where it is not written in the language. */
export function productWords(code: LetterCode, language: ParticipantLanguage): Words {
  if (isLanguage(language)) return LETTERS[code][language]
  return isToParticipants(code) ? OTHERS[language].letters[code] : LETTERS[code].sv
}

/** A line that says one thing by name, such as "Plats: {place}". */
const LABELLED = /^[^:{}]+:\s*\{(\w+)\}$/

/**
 * The words with their values filled in. A value that is missing leaves its name standing, so that it is seen in the preview; one that is
 * empty takes the line with it that says nothing else.
 */
export function filledIn({ subject, body }: Pick<Words, 'subject' | 'body'>, values: Record<string, string>) {
  const isSaid = (line: string) => values[LABELLED.exec(line.trim())?.[1] ?? ''] !== ''
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name)
  return {
    subject: fill(subject),
    paragraphs: body
      .split(/\n\s*\n/)
      .map(paragraph => paragraph.trim().split('\n').filter(isSaid).map(fill).join('\n'))
      .filter(Boolean),
  }
}
