import type { Db } from '../../foundation/database.ts'

/** The language that someone reads, where they have chosen one. */
export const languageOfUser = async (db: Db, user_id: string): Promise<string | null> => {
  const setting = await db
    .selectFrom('user_setting')
    .select('language')
    .where('user_id', '=', user_id)
    .executeTakeFirst()
  return setting?.language ?? null
}
