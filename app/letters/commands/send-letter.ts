import { sql } from 'kysely'
import type { Installation } from '../../access/installation.ts'
import type { Channel, Letter } from '../../foundation/mail.ts'
import type { ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { isLanguage, type Language, spoken } from '../../foundation/text.ts'
import type { Tx } from '../../foundation/transact.ts'
import { languagesOf } from '../../programmes/queries/languages.ts'
import { footTexts } from '../messages/foot.ts'
import type { Words } from '../messages/words.ts'
import { quietUntil } from '../queries/quiet.ts'
import { type Reader, readerOf } from '../queries/reader.ts'
import { wordsInForce } from '../queries/words.ts'
import { filledIn, LETTERS, OTHERS } from '../rules/templates.ts'
import { addressHash, unsubscribeToken } from '../rules/unsubscribe-token.ts'
import { keepLetter, type NewLetter, type WhyNot } from './keep-letter.ts'

/** What leaves the house; given by the installation. */
export type Post = Pick<Installation, 'mailer' | 'config'>

/**
 * Puts a letter on its way as part of a command and keeps that it was sent: by mail, or as an SMS to a participant who has a mobile and no
 * address. Returns its number, or null when there is nowhere to send it or the address wants none: then it is kept with why it was not
 * sent. A duty goes anyway.
 */
export async function sendLetter(tx: Tx, post: Post, letter: NewLetter): Promise<number | null> {
  const { code, programme_id } = letter
  const reader = await readerOf(tx.db, letter.to)
  const language = await languageOf(tx, programme_id, letter.language ?? reader?.language ?? 'sv')
  const words = await wordsInForce(tx.db, { programme_id, code, language })
  const way = wayTo(reader, words, { post, channel: letter.channel })
  const values =
    typeof letter.values === 'function'
      ? letter.values({ language, channel: way?.channel ?? 'mail' })
      : letter.values
  const said = filledIn(words, values)
  const why_not = await whyNot(tx, letter, way)
  if (!reader || !way || why_not) {
    await keepLetter(tx, { letter, language, subject: said.subject, mail_id: null, why_not })
    return null
  }
  const is_awaited = LETTERS[code].is_awaited || letter.is_awaited || false
  const { publicUrl } = post.config
  const asMail = { reader, said, language, publicUrl }
  const mail_id = await post.mailer.queue(tx, {
    ...way,
    programme_id,
    language,
    subject: said.subject,
    ...(way.channel === 'sms'
      ? { paragraphs: filledIn({ subject: '', body: words.sms! }, values).paragraphs }
      : await mailed(tx, letter, asMail)),
    action:
      letter.path && words.action ? { label: words.action, href: `${publicUrl}${letter.path}` } : undefined,
    is_awaited,
    good_until: letter.good_until ?? null,
    not_before: is_awaited ? null : await quietUntil(tx.db, tx.clock, programme_id),
  })
  return keepLetter(tx, { letter, language, subject: said.subject, mail_id, why_not: null })
}

type Way = { channel: Channel; to: string }

type By = { post: Post; channel: Channel | undefined }

function wayTo(reader: Reader | null, { sms }: Words, { post, channel }: By): Way | null {
  if (reader?.email && channel !== 'sms') return { channel: 'mail', to: reader.email }
  return reader?.mobile && sms && post.mailer.hasSms ? { channel: 'sms', to: reader.mobile } : null
}

/** The one that is asked for, as far as the programme has switched it on. */
async function languageOf(tx: Tx, programme_id: number, asked: ParticipantLanguage) {
  if (isLanguage(asked)) return asked
  const on = await languagesOf(tx.db, { programme_id, today: tx.clock.today() })
  return on.includes(asked) ? asked : 'sv'
}

type AsMail = { reader: Reader; said: Filled; language: ParticipantLanguage; publicUrl: string }
type Filled = ReturnType<typeof filledIn>

/** What a letter carries that an SMS does not: whom an answer goes to, times for a calendar, and why it came. */
async function mailed(tx: Tx, letter: NewLetter, { reader, said, language, publicUrl }: AsMail) {
  const { programme_id } = letter
  return {
    ...(await answeredBy(tx, letter, { reader, paragraphs: said.paragraphs, language })),
    attachments: letter.attachments,
    event: letter.event?.(reader),
    ...(LETTERS[letter.code].is_duty
      ? { foot: { text: isLanguage(language) ? spoken(footTexts, language).duty : OTHERS[language].duty } }
      : leftAlone(tx, { programme_id, email: reader.email, publicUrl, language: framed(language) })),
  }
}

/** What is written in the two only, of a letter in another language. */
const framed = (language: ParticipantLanguage): Language => (isLanguage(language) ? language : 'sv')

type Said = { reader: Reader; paragraphs: readonly string[]; language: ParticipantLanguage }

/** An answer goes to a person: whom the letter names, else the user whose command it belongs to. */
async function answeredBy(
  { db, scope }: Tx,
  { answers_to }: NewLetter,
  { reader, paragraphs, language }: Said,
): Promise<Pick<Letter, 'answers_to' | 'paragraphs'>> {
  if (answers_to) {
    const { questions } = spoken(footTexts, framed(language))
    return { answers_to, paragraphs: [...paragraphs, questions(answers_to.name)] }
  }
  const writer = scope.user_id === null ? null : await readerOf(db, { user_id: scope.user_id })
  if (!writer || writer.email === reader.email) return { paragraphs }
  return { answers_to: { name: writer.name, email: writer.email }, paragraphs }
}

async function whyNot(tx: Tx, { programme_id, code }: NewLetter, way: Way | null): Promise<WhyNot> {
  if (!way) return 'no_address'
  if (LETTERS[code].is_duty) return null
  const { rows } = await sql<{ why: WhyNot }>`
    select mail_refused(${programme_id}, ${addressHash(tx.vault, way.to)}) as why`.execute(tx.db)
  return rows[0]!.why
}

type About = { programme_id: number; email: string; publicUrl: string; language: Language }

function leftAlone({ vault }: Tx, { programme_id, email, publicUrl, language }: About) {
  const token = unsubscribeToken(vault, { programme_id, address_hash: addressHash(vault, email) })
  const href = `${publicUrl}/avanmal/${token}`
  const t = spoken(footTexts, language)
  return { foot: { text: t.optional, link: { label: t.unsubscribe, href } }, unsubscribe: href }
}
