import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Place } from '../rules.ts'
import type { Role } from '../visitor.ts'

/** Whether the company, provider and partner belong to the programme in question. */
export async function isInProgramme(
  db: Db,
  { programme_id, company_id, provider_id, partner_id }: Place,
): Promise<boolean> {
  const asked = [
    ['company', company_id],
    ['provider', provider_id],
    ['partner', partner_id],
  ] as const
  const named = asked.flatMap(([kind, id]) => (id === null ? [] : [{ kind, id }]))
  if (named.length === 0) return true
  const found = await db
    .selectFrom('place')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('can_be_chosen', '=', true)
    .where(({ or, and }) => or(named.map(one => and(one))))
    .execute()
  return found.length === named.length
}

/** Whether the owner of the address has the very role today. */
export async function hasRole(
  tx: Tx,
  email: string,
  role: Role,
  { programme_id, partner_id, company_id, provider_id }: Place,
): Promise<boolean> {
  const { rows } = await sql`
    select from membership join auth_user on auth_user.id = membership.user_id
    where email = ${email} and role = ${role} and revoked_at is null and (until_on is null or until_on >= ${tx.clock.today()})
      and (programme_id, partner_id, company_id, provider_id)
        is not distinct from (${programme_id}::integer, ${partner_id}::integer, ${company_id}::integer, ${provider_id}::integer)`.execute(
    tx.db,
  )
  return rows.length > 0
}

export async function programmeNamed(db: Db, programme_id: number): Promise<string> {
  const row = await db
    .selectFrom('programme')
    .select('name')
    .where('id', '=', programme_id)
    .executeTakeFirstOrThrow()
  return row.name
}
