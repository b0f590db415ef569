import type { Db } from '../../foundation/database.ts'

/** The names of users by their ids, for records that keep who did something. Ids that are no user's are left out. */
export async function userNamesOf(
  db: Db,
  user_ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const asked = [...new Set(user_ids.filter(id => id !== null))]
  if (asked.length === 0) return new Map()
  const rows = await db.selectFrom('auth_user').select(['id', 'name']).where('id', 'in', asked).execute()
  return new Map(rows.map(user => [user.id, user.name]))
}
