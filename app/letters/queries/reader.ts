import type { Db } from '../../foundation/database.ts'
import type { Language } from '../../foundation/text.ts'

/** The one who gets a letter. */
export type Reader = { email: string; name: string; language: Language }

/** Whom a letter is for. */
export type To = { user_id: string } | { contact_id: number } | { person_id: number }

/** Where a letter goes and in which language it is read by habit; null when there is no address. */
export async function readerOf(db: Db, to: To): Promise<Reader | null> {
  if ('person_id' in to) {
    const person = await db
      .selectFrom('person')
      .select(['email', 'given_name', 'family_name'])
      .where('id', '=', to.person_id)
      .where('is_protected', '=', false)
      .where('forgotten_at', 'is', null)
      .executeTakeFirst()
    return person?.email
      ? { email: person.email, name: `${person.given_name} ${person.family_name}`.trim(), language: 'sv' }
      : null
  }
  if ('contact_id' in to) {
    const contact = await db
      .selectFrom('contact')
      .select(['email', 'name'])
      .where('id', '=', to.contact_id)
      .executeTakeFirst()
    return contact?.email ? { ...contact, language: 'sv' } : null
  }
  const user = await db
    .selectFrom('auth_user')
    .leftJoin('user_setting', 'user_setting.user_id', 'auth_user.id')
    .select(['email', 'name', 'language'])
    .where('auth_user.id', '=', to.user_id)
    .executeTakeFirst()
  return user ? { email: user.email, name: user.name, language: (user.language ?? 'sv') as Language } : null
}
