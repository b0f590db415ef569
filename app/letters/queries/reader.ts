import type { Db } from '../../foundation/database.ts'
import { isParticipantLanguage, type ParticipantLanguage } from '../../foundation/participant-languages.ts'
import { smsNumber } from '../../foundation/telephone.ts'
import type { Language } from '../../foundation/text.ts'
import { fullName } from '../../people/rules/names.ts'

/** The one who gets a letter: by mail, or, having no address, as an SMS to a number as gateways take it. */
export type Reader = { email: string; mobile: string; name: string; language: ParticipantLanguage }

/** Whom a letter is for. */
export type To = { user_id: string } | { contact_id: number } | { person_id: number }

/** Where a letter goes and in which language it is read by habit; null when there is neither an address nor a number. */
export async function readerOf(
  db: Db,
  to: Exclude<To, { person_id: number }>,
): Promise<(Reader & { language: Language }) | null>
export async function readerOf(db: Db, to: To): Promise<Reader | null>
export async function readerOf(db: Db, to: To): Promise<Reader | null> {
  if ('person_id' in to) {
    const person = await db
      .selectFrom('person')
      .select(['email', 'mobile', 'given_name', 'family_name', 'reads'])
      .where('id', '=', to.person_id)
      .where('is_protected', '=', false)
      .where('forgotten_at', 'is', null)
      .executeTakeFirst()
    const mobile = person ? smsNumber(person.mobile) : null
    if (!person || !(person.email || mobile)) return null
    return {
      email: person.email,
      mobile: mobile ?? '',
      name: fullName(person),
      language: isParticipantLanguage(person.reads) ? person.reads : 'sv',
    }
  }
  if ('contact_id' in to) {
    const contact = await db
      .selectFrom('contact')
      .select(['email', 'name'])
      .where('id', '=', to.contact_id)
      .executeTakeFirst()
    return contact?.email ? { ...contact, mobile: '', language: 'sv' } : null
  }
  const user = await db
    .selectFrom('auth_user')
    .leftJoin('user_setting', 'user_setting.user_id', 'auth_user.id')
    .select(['email', 'name', 'language'])
    .where('auth_user.id', '=', to.user_id)
    .executeTakeFirst()
  return user
    ? { email: user.email, mobile: '', name: user.name, language: (user.language ?? 'sv') as Language }
    : null
}
