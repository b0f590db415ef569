import { randomUUID } from 'node:crypto'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Language } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, type Tx, transact } from '../../foundation/transact.ts'
import { asHouse } from '../as-house.ts'
import { mayGive, mayRevoke } from '../policy.ts'
import { emailOf, lackIn, type Place, placeFor } from '../rules.ts'
import type { Auth } from '../sign-in/auth.ts'
import { tellEnded } from '../sign-in/session.ts'
import type { Role, Visitor } from '../visitor.ts'
import { grant } from './grant.ts'
import { hasRole } from './lookups.ts'

/** Takes a role away. What the person did stays in the trail; without any role left, their sessions end. */
export const revokeMembership = (ground: Ground, visitor: Visitor, membership_id: number) =>
  transact(ground, asHouse(visitor), async tx => {
    const membership = await membershipFor(tx, visitor, membership_id)
    if (!membership) return refuse('no-such-role')
    if (!mayRevoke(visitor, membership)) return refuse('may-not-revoke')
    await tx.db
      .updateTable('membership')
      .set({ revoked_at: tx.clock.now(), revoked_by: visitor.user_id })
      .where('id', '=', membership_id)
      .execute()
    await tx.db
      .deleteFrom('auth_session')
      .where('user_id', '=', membership.user_id)
      .where(where =>
        where.not(
          where.exists(
            where
              .selectFrom('membership')
              .select('id')
              .where('user_id', '=', membership.user_id)
              .where('revoked_at', 'is', null),
          ),
        ),
      )
      .execute()
    await tellEnded(tx, membership.user_id)
    await note(tx, {
      action: 'membership-revoked',
      subject: 'membership',
      subject_id: membership_id,
      programme_id: membership.programme_id,
      about: { user_id: membership.user_id, role: membership.role },
    })
    return { membership_id }
  })

/** Moves an auditor's last day. */
export const extendAuditor = (ground: Ground, visitor: Visitor, membership_id: number, until_on: LocalDate) =>
  transact(ground, asHouse(visitor), async tx => {
    const membership = await membershipFor(tx, visitor, membership_id)
    if (membership?.role !== 'auditor') return refuse('no-such-role')
    if (!mayGive(visitor, 'auditor')) return refuse('may-not-give-role')
    const lack = lackIn('auditor', { ...membership, until_on }, tx.clock.today())
    if (lack) return lack
    await tx.db.updateTable('membership').set({ until_on }).where('id', '=', membership_id).execute()
    await note(tx, {
      action: 'auditor-extended',
      subject: 'membership',
      subject_id: membership_id,
      changed: { until_on: { before: membership.until_on, after: until_on } },
    })
    return { membership_id }
  })

// A role of the visited programme, or an administrator's for another administrator.
const membershipFor = (tx: Tx, visitor: Visitor, membership_id: number) =>
  tx.db
    .selectFrom('membership')
    .select(['user_id', 'role', 'programme_id', 'partner_id', 'company_id', 'provider_id', 'until_on'])
    .where('id', '=', membership_id)
    .where('revoked_at', 'is', null)
    .where(where =>
      where.or([where('programme_id', '=', visitor.programme), where('programme_id', 'is', null)]),
    )
    .forUpdate()
    .executeTakeFirst()

export type Grant = Partial<Place> & { email: string; name: string; role: Role; language?: Language }
export type Granted = { user_id: string; membership_id: number }

/** Gives a role without an invitation: the command line's and the demonstration's way. Given again, it changes nothing. */
export const grantMembership = (ground: Ground, asked: Grant): Promise<Granted | Refusal> =>
  transact(ground, houseScope, tx => grantWithin(tx, asked))

async function grantWithin(tx: Tx, asked: Grant): Promise<Granted | Refusal> {
  const { role } = asked
  const email = emailOf(asked.email)
  const place = placeFor(role, { ...NOWHERE, ...asked })
  const lack = lackIn(role, place, tx.clock.today())
  if (lack) return lack
  const hadRole = await hasRole(tx, email, role, place)
  const user_id = await userWith(tx, email, asked)
  const membership_id = await grant(tx, { user_id, role, place, granted_by: null })
  if (!hadRole)
    await note(tx, {
      action: 'membership-granted',
      subject: 'membership',
      subject_id: membership_id,
      programme_id: place.programme_id,
      about: { user_id, role, ...place },
    })
  return { user_id, membership_id }
}

const NOWHERE: Place = {
  programme_id: null,
  partner_id: null,
  company_id: null,
  provider_id: null,
  until_on: null,
}

async function userWith(
  tx: Tx,
  email: string,
  { name, language }: Pick<Grant, 'name' | 'language'>,
): Promise<string> {
  const now = tx.clock.now()
  const user = await tx.db
    .insertInto('auth_user')
    .values({
      id: randomUUID(),
      name: name.trim(),
      email,
      email_verified: true,
      created_at: now,
      updated_at: now,
    })
    .onConflict(on => on.column('email').doUpdateSet({ updated_at: now }))
    .returning('id')
    .executeTakeFirstOrThrow()
  if (language)
    await tx.db
      .insertInto('user_setting')
      .values({ user_id: user.id, language })
      .onConflict(on => on.column('user_id').doNothing())
      .execute()
  return user.id
}

/**
 * Makes someone administrator of the installation, and a sign-in link to give them, good for a quarter of an hour.
 * For the command line: whoever can run it holds the installation anyway.
 */
export async function createAdministrator(
  ground: Ground,
  auth: Auth,
  email: string,
  name: string,
): Promise<{ user_id: string; link: string } | Refusal> {
  const granted = await grantMembership(ground, { email, name, role: 'administrator' })
  return 'refused' in granted
    ? granted
    : { user_id: granted.user_id, link: await auth.linkFor(emailOf(email)) }
}
