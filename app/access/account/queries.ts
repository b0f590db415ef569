import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import { deviceOf, ORGANISATION } from '../rules.ts'
import { isPlaceOf } from '../users/place-of.ts'
import { ROLES, type Role } from '../visitor.ts'

export type OwnSession = { id: string; device: string | null; signed_in_at: Date; is_this: boolean }

/** Where someone is signed in, the latest first. The machine's clock decides, as it does when a session is looked up. */
export async function sessionsOf(db: Db, user_id: string, session_id: string | null): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom('auth_session')
    .select(['id', 'user_agent', 'created_at'])
    .where('user_id', '=', user_id)
    .where(sql<boolean>`expires_at > clock_timestamp()`)
    .orderBy('created_at', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    device: deviceOf(row.user_agent),
    signed_in_at: row.created_at,
    is_this: row.id === session_id,
  }))
}

export type OwnPasskey = { id: string; name: string | null; created_at: Date | null }

export const passkeysOf = (db: Db, user_id: string): Promise<OwnPasskey[]> =>
  db
    .selectFrom('auth_passkey')
    .select(['id', 'name', 'created_at'])
    .where('user_id', '=', user_id)
    .orderBy('created_at')
    .execute()

/** The account at the organisation's provider that someone signs in with too, if any. */
export const organisationAccountOf = (db: Db, user_id: string) =>
  db
    .selectFrom('auth_account')
    .select(['id', 'created_at'])
    .where('user_id', '=', user_id)
    .where('provider_id', '=', ORGANISATION)
    .executeTakeFirst()

export type DemonstrationUser = {
  user_id: string
  name: string
  role: Role
  programme: string | null
  place: string | null
}

/** Everyone with a role today, by role: for the sign-in list of a demonstration and nothing else. */
export async function demonstrationUsers(ground: Ground): Promise<DemonstrationUser[]> {
  const rows = await reading(ground, houseScope, db =>
    db
      .selectFrom('membership')
      .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
      .leftJoin('programme', 'programme.id', 'membership.programme_id')
      .leftJoin('place', join => join.on(isPlaceOf('membership')))
      .where('membership.revoked_at', 'is', null)
      .where(where =>
        where.or([where('until_on', 'is', null), where('until_on', '>=', ground.clock.today())]),
      )
      .select(['auth_user.id as user_id', 'auth_user.name', 'membership.role', 'programme.name as programme'])
      .select('place.name as place')
      .orderBy('auth_user.name')
      .orderBy('membership.id')
      .execute(),
  )
  return rows.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
}
