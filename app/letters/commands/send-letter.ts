import type { Installation } from '../../access/installation.ts'
import type { Language } from '../../foundation/text.ts'
import type { Tx } from '../../foundation/transact.ts'
import { filledIn, LETTERS, type LetterCode } from '../rules/templates.ts'

export type NewLetter = {
  code: LetterCode
  programme_id: number
  company_id?: number | null
  /** Someone who signs in here, or a contact at a company. */
  to: { user_id: string } | { contact_id: number }
  language?: Language
  values: Record<string, string>
  /** Where the letter's button leads, from the root: `/exempel/foretag/7`. */
  path?: string
}

/** What leaves the house; given by the installation. */
export type Post = Pick<Installation, 'mailer' | 'config'>

/**
 * Puts a letter on its way as part of a command and keeps that it was sent. Returns its number, or null when there is no
 * address to send it to.
 */
export async function sendLetter(
  tx: Tx,
  { mailer, config }: Post,
  letter: NewLetter,
): Promise<number | null> {
  const to = await addressOf(tx, letter.to)
  if (!to) return null
  const language = letter.language ?? to.language
  const words = LETTERS[letter.code][language]
  const said = filledIn(words, letter.values)
  const mail_id = await mailer.queue(tx, {
    to: to.email,
    programme_id: letter.programme_id,
    language,
    ...said,
    action:
      letter.path && words.action
        ? { label: words.action, href: `${config.publicUrl}${letter.path}` }
        : undefined,
  })
  const kept = await tx.db
    .insertInto('letter')
    .values({
      programme_id: letter.programme_id,
      company_id: letter.company_id ?? null,
      ...letter.to,
      code: letter.code,
      language,
      subject: said.subject,
      is_duty: LETTERS[letter.code].is_duty,
      mail_id,
      queued_at: tx.clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id
}

async function addressOf(
  { db }: Tx,
  to: NewLetter['to'],
): Promise<{ email: string; language: Language } | null> {
  if ('contact_id' in to) {
    const contact = await db
      .selectFrom('contact')
      .select('email')
      .where('id', '=', to.contact_id)
      .executeTakeFirst()
    return contact?.email ? { email: contact.email, language: 'sv' } : null
  }
  const user = await db
    .selectFrom('auth_user')
    .leftJoin('user_setting', 'user_setting.user_id', 'auth_user.id')
    .select(['email', 'language'])
    .where('auth_user.id', '=', to.user_id)
    .executeTakeFirst()
  return user ? { email: user.email, language: (user.language ?? 'sv') as Language } : null
}
