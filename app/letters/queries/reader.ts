import type { Db } from '../../foundation/database.ts'
import type { Language } from '../../foundation/text.ts'

/** The one who gets a letter. */
export type Reader = { email: string; name: string; language: Language }

/** Where a letter goes and in which language it is read by habit; null when there is no address. */
export async function readerOf(
  db: Db,
  to: { user_id: string } | { contact_id: number },
): Promise<Reader | null> {
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
