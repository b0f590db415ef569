import { sql } from 'kysely'
import type { Installation } from '../../access/installation.ts'
import type { Attachment, Letter } from '../../foundation/mail.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import type { Tx } from '../../foundation/transact.ts'
import { footTexts } from '../messages/foot.ts'
import { quietUntil } from '../queries/quiet.ts'
import { type Reader, readerOf, type To } from '../queries/reader.ts'
import { wordsInForce } from '../queries/words.ts'
import { filledIn, LETTERS, type LetterCode } from '../rules/templates.ts'
import { addressHash, unsubscribeToken } from '../rules/unsubscribe-token.ts'

export type NewLetter = {
  code: LetterCode
  programme_id: number
  company_id?: number | null
  /** Someone who signs in here, a contact at a company, or whoever is booked; never one with protected identity. */
  to: To
  language?: Language
  values: Record<string, string>
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

/** What leaves the house; given by the installation. */
export type Post = Pick<Installation, 'mailer' | 'config'>

/**
 * Puts a letter on its way as part of a command and keeps that it was sent. Returns its number, or null when there is no
 * address to send it to or the address wants none: then it is kept with why it was not sent. A duty goes anyway.
 */
export async function sendLetter(tx: Tx, post: Post, letter: NewLetter): Promise<number | null> {
  const { code, programme_id } = letter
  const { is_duty } = LETTERS[code]
  const is_awaited = LETTERS[code].is_awaited || letter.is_awaited || false
  const reader = await readerOf(tx.db, letter.to)
  const language = letter.language ?? reader?.language ?? 'sv'
  const words = await wordsInForce(tx.db, { programme_id, code, language })
  const said = filledIn(words, letter.values)
  const why_not = await whyNot(tx, letter, reader)
  if (!reader || why_not) {
    await keepLetter(tx, { letter, language, subject: said.subject, mail_id: null, why_not })
    return null
  }
  const { publicUrl } = post.config
  const mail_id = await post.mailer.queue(tx, {
    to: reader.email,
    programme_id,
    language,
    ...said,
    ...(await answeredBy(tx, letter, { reader, paragraphs: said.paragraphs, language })),
    action:
      letter.path && words.action ? { label: words.action, href: `${publicUrl}${letter.path}` } : undefined,
    attachments: letter.attachments,
    event: letter.event?.(reader),
    ...(is_duty
      ? { foot: { text: spoken(footTexts, language).duty } }
      : leftAlone(tx, { programme_id, email: reader.email, publicUrl, language })),
    is_awaited,
    good_until: letter.good_until ?? null,
    not_before: is_awaited ? null : await quietUntil(tx.db, tx.clock, programme_id),
  })
  return keepLetter(tx, { letter, language, subject: said.subject, mail_id, why_not: null })
}

type Said = { reader: Reader; paragraphs: readonly string[]; language: Language }

/** An answer goes to a person: whom the letter names, else the user whose command it belongs to. */
async function answeredBy(
  { db, scope }: Tx,
  { answers_to }: NewLetter,
  { reader, paragraphs, language }: Said,
): Promise<Pick<Letter, 'answers_to' | 'paragraphs'>> {
  if (answers_to) {
    const { questions } = spoken(footTexts, language)
    return { answers_to, paragraphs: [...paragraphs, questions(answers_to.name)] }
  }
  const writer = scope.user_id === null ? null : await readerOf(db, { user_id: scope.user_id })
  if (!writer || writer.email === reader.email) return { paragraphs }
  return { answers_to: { name: writer.name, email: writer.email }, paragraphs }
}

type WhyNot = 'no_address' | 'unsubscribed' | 'bounced' | null

async function whyNot(tx: Tx, { programme_id, code }: NewLetter, reader: Reader | null): Promise<WhyNot> {
  if (!reader) return 'no_address'
  if (LETTERS[code].is_duty) return null
  const { rows } = await sql<{ why: WhyNot }>`
    select mail_refused(${programme_id}, ${addressHash(tx.vault, reader.email)}) as why`.execute(tx.db)
  return rows[0]!.why
}

type About = { programme_id: number; email: string; publicUrl: string; language: Language }

function leftAlone({ vault }: Tx, { programme_id, email, publicUrl, language }: About) {
  const token = unsubscribeToken(vault, { programme_id, address_hash: addressHash(vault, email) })
  const href = `${publicUrl}/avanmal/${token}`
  const t = spoken(footTexts, language)
  return { foot: { text: t.optional, link: { label: t.unsubscribe, href } }, unsubscribe: href }
}

type Kept = {
  letter: NewLetter
  language: Language
  subject: string
  mail_id: number | null
  why_not: WhyNot
}

async function keepLetter(
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
