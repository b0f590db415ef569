import { sql } from 'kysely'
import type { Attachment, Channel, Letter } from '../../foundation/mail.ts'
import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Reader, To } from '../queries/reader.ts'
import { LETTERS, type LetterCode } from '../rules/templates.ts'

export type NewLetter = {
  code: LetterCode
  programme_id: number
  company_id?: number | null
  /** Someone who signs in here, a contact at a company, or whoever is booked; never one with protected identity. */
  to: To
  language?: ParticipantLanguage
  /** Someone has asked for it by their number: it goes there, though they may have an address too. */
  channel?: Channel
  /** What the words are filled in with; where they are said in the reader's language, as that asks. */
  values: Values | ((spoken: Spoken) => Values)
  /** Where the letter's button leads, from the root: `/exempel/foretag/7`. */
  path?: string
  attachments?: readonly Attachment[]
  /** An invitation for the reader's calendar, written for the reader: nobody is told another's address. */
  event?: (reader: Reader) => NonNullable<Letter['event']>
  /** Whom the reader turns to: an answer goes there, and the letter says so. */
  answers_to?: { name: string; email: string } | null
  /** It leaves in quiet hours too, besides the letters whose words say so. */
  is_awaited?: boolean
  /** A code or a link in it is good until then: after that it is not tried any more. */
  good_until?: Date
}

type Values = Record<string, string>
/** How a letter is told: an SMS has room for little. */
export type Spoken = { language: ParticipantLanguage; channel: Channel }

export type WhyNot = 'no_address' | 'unsubscribed' | 'bounced' | null

type Kept = {
  letter: NewLetter
  language: ParticipantLanguage
  subject: string
  mail_id: number | null
  why_not: WhyNot
}

/** That a letter was sent, or why it was not. Returns its number. */
export async function keepLetter(
  { db, clock }: Tx,
  { letter, language, subject, mail_id, why_not }: Kept,
): Promise<number> {
  const { code, programme_id, company_id = null, to } = letter
  const { is_duty } = LETTERS[code]
  if ('person_id' in to) {
    const { rows } = await sql<{ id: number }>`
      select keep_letter_to_person(${programme_id}, ${to.person_id}, ${code}, ${language}, ${subject}, ${is_duty}, ${mail_id},
        ${why_not}, ${clock.now()}) as id`.execute(db)
    return rows[0]!.id
  }
  const { contact_id, user_id } = { contact_id: null, user_id: null, ...to }
  const { rows } = await sql<{ id: number }>`
    select keep_letter(${programme_id}, ${company_id}, ${contact_id}, ${user_id}, ${code}, ${language}, ${subject},
      ${is_duty}, ${mail_id}, ${why_not}, ${clock.now()}) as id`.execute(db)
  return rows[0]!.id
}
