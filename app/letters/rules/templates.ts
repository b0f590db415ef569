import { agreementLetters } from '../messages/agreements.ts'
import { appointmentLetters } from '../messages/appointments.ts'
import { assessmentLetters } from '../messages/assessments.ts'
import { attendanceLetters } from '../messages/attendance.ts'
import { bookingLetters } from '../messages/bookings.ts'
import { competenceLetters } from '../messages/competences.ts'
import { occasionLetters } from '../messages/occasions.ts'
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
}
export type LetterCode = keyof typeof all

/** The letters that the product can send. */
export const LETTERS: Record<LetterCode, LetterWords> = all

/** A line that says one thing by name, such as "Plats: {place}". */
const LABELLED = /^[^:{}]+:\s*\{(\w+)\}$/

/**
 * The words with their values filled in. A value that is missing leaves its name standing, so that it is seen in the preview; one that is
 * empty takes the line with it that says nothing else.
 */
export function filledIn({ subject, body }: Words, values: Record<string, string>) {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (name, key: string) => values[key] ?? name)
  return {
    subject: fill(subject),
    paragraphs: body
      .split(/\n\s*\n/)
      .map(paragraph => paragraph.trim())
      .filter(paragraph => values[LABELLED.exec(paragraph)?.[1] ?? ''] !== '')
      .map(fill)
      .filter(Boolean),
  }
}
