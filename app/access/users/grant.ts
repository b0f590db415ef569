import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'
import type { Place } from '../rules.ts'
import type { Role } from '../visitor.ts'

/** Gives a role, or the one that is there already a new last day. Returns its number. */
export async function grant(
  tx: Tx,
  {
    user_id,
    role,
    place,
    granted_by,
  }: { user_id: string; role: Role; place: Place; granted_by: string | null },
): Promise<number> {
  const row = await tx.db
    .insertInto('membership')
    .values({ ...place, user_id, role, granted_by, granted_at: tx.clock.now() })
    .onConflict(on =>
      on
        .columns(['user_id', 'programme_id', 'role', 'partner_id', 'company_id', 'provider_id'])
        .where('revoked_at', 'is', null)
        .doUpdateSet({ until_on: sql<string | null>`excluded.until_on` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}
