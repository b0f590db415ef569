import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { mayGive } from '../policy.ts'
import type { Role, Visitor } from '../visitor.ts'
import { isPlaceOf } from './place-of.ts'

export type UserRole = {
  id: number
  user_id: string
  name: string
  email: string
  role: Role
  /** The company, provider or partner that the role is for. */
  place: string | null
  until_on: LocalDate | null
  granted_at: Date
  granted_by: string | null
}

/** The roles of the visited programme, those of the installation too for whoever may give them. Expired ones are there until revoked. */
export const userRolesOf = (db: Db, visitor: Visitor): Promise<UserRole[]> =>
  db
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .leftJoin('auth_user as giver', 'giver.id', 'membership.granted_by')
    .leftJoin('place', join => join.on(isPlaceOf('membership')))
    .where('membership.revoked_at', 'is', null)
    .where(where =>
      where.or([
        where('membership.programme_id', '=', visitor.programme),
        ...(mayGive(visitor, 'administrator') ? [where('membership.programme_id', 'is', null)] : []),
      ]),
    )
    .select([
      'membership.id',
      'membership.user_id',
      'auth_user.name',
      'auth_user.email',
      'membership.role',
      'until_on',
      'granted_at',
    ])
    .select(['giver.name as granted_by', 'place.name as place'])
    .orderBy('auth_user.name')
    .orderBy('membership.id')
    .execute()

export type WaitingInvitation = {
  id: number
  email: string
  name: string
  role: Role
  place: string | null
  invited_at: Date
  expires_at: Date
}

/** Invitations that nobody has accepted yet, the latest first. Those whose time is out are there until taken back or forgotten. */
export const invitationsOf = (db: Db, visitor: Visitor): Promise<WaitingInvitation[]> =>
  db
    .selectFrom('invitation')
    .leftJoin('place', join => join.on(isPlaceOf('invitation')))
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('forgotten_at', 'is', null)
    .where(where =>
      where.or([
        where('invitation.programme_id', '=', visitor.programme),
        ...(mayGive(visitor, 'administrator') ? [where('invitation.programme_id', 'is', null)] : []),
      ]),
    )
    .select(['invitation.id', 'invitation.name', 'role', 'invited_at', 'expires_at', 'place.name as place'])
    .select(({ ref }) => ref('invitation.email').$notNull().as('email'))
    .orderBy('invitation.id', 'desc')
    .execute()

export type PlaceChoice = { kind: 'partner' | 'company' | 'provider'; id: number; name: string }

/** What a role can be for: only names, of the visited programme. Companies are ever so many: they are looked for (`companyPlaceMeant`). */
export const placesOf = (db: Db, visitor: Visitor): Promise<PlaceChoice[]> =>
  db
    .selectFrom('place')
    .select(['id', 'name'])
    .select(({ ref }) => ref('kind').$castTo<PlaceChoice['kind']>().as('kind'))
    .where('programme_id', '=', visitor.programme)
    .where('can_be_chosen', '=', true)
    .where('kind', '<>', 'company')
    .orderBy('name')
    .execute()

/** The company that a role is for, by its whole name as a list tells it; two of one name are told apart there. */
export const companyPlaceMeant = (db: Db, visitor: Visitor, typed: string) =>
  db
    .selectFrom('place')
    .select('id')
    .where('programme_id', '=', visitor.programme)
    .where('kind', '=', 'company')
    .where('can_be_chosen', '=', true)
    .where(({ ref }) => sql<boolean>`lower(${ref('name')}) = lower(${typed.trim()})`)
    .execute()
