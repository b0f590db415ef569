import { randomUUID } from 'node:crypto'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Language } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, type Tx, transact } from '../../foundation/transact.ts'
import type { Role } from '../visitor.ts'
import { grant } from './grant.ts'

export type Accepting = {
  /** The secret of the letter, or the number of an invitation to the address of the one who is signed in. */
  by: { token: string } | { invitation_id: number }
  name: string
  language: Language
  signed_in: { user_id: string; email: string } | null
}
export type Accepted = { user_id: string; programme_slug: string | null; role: Role; is_new: boolean }

/**
 * Turns an invitation into a role, once. The letter proves the address only for someone new: whoever has an account signs in first,
 * and nobody accepts what was sent to another address.
 */
export const acceptInvitation = (ground: Ground, asked: Accepting): Promise<Accepted | Refusal> => {
  const user_id = asked.signed_in?.user_id ?? randomUUID()
  return transact(ground, { ...houseScope, user_id, role: 'invited' }, tx => acceptWithin(tx, user_id, asked))
}

async function acceptWithin(
  tx: Tx,
  user_id: string,
  { by, name, language, signed_in }: Accepting,
): Promise<Accepted | Refusal> {
  const invitation = await tx.db
    .selectFrom('invitation')
    .selectAll()
    .$if('token' in by, query =>
      query.where('token_hash', '=', tx.vault.keyedHash('token' in by ? by.token : '')),
    )
    .$if('invitation_id' in by, query => query.where('id', '=', 'invitation_id' in by ? by.invitation_id : 0))
    .forUpdate()
    .executeTakeFirst()
  if (!invitation || invitation.revoked_at || ('invitation_id' in by && !signed_in))
    return refuse('no-such-invitation')
  if (invitation.accepted_at) return refuse('invitation-used')
  if (invitation.email === null || invitation.expires_at <= tx.clock.now())
    return refuse('invitation-too-old')
  if (signed_in && signed_in.email !== invitation.email) return refuse('invitation-for-another')
  const known = await tx.db
    .selectFrom('auth_user')
    .select(['id', 'name'])
    .where('email', '=', invitation.email)
    .executeTakeFirst()
  if (known && !signed_in) return refuse('sign-in-first')
  const called = name.trim() || known?.name || ''
  if (!called) return refuse('needs-name', { field: 'name' })

  if (!(await welcome(tx, { user_id, email: invitation.email, name: called, language, known })))
    return refuse('sign-in-first')
  const { role, programme_id, partner_id, company_id, provider_id, until_on } = invitation
  const membership_id = await grant(tx, {
    user_id,
    role,
    granted_by: invitation.invited_by,
    place: { programme_id, partner_id, company_id, provider_id, until_on },
  })
  await tx.db
    .updateTable('invitation')
    .set({ accepted_at: tx.clock.now(), accepted_by: user_id })
    .where('id', '=', invitation.id)
    .execute()
  const programme =
    programme_id === null
      ? null
      : await tx.db
          .selectFrom('programme')
          .select('slug')
          .where('id', '=', programme_id)
          .executeTakeFirstOrThrow()
  await note(tx, {
    action: 'invitation-accepted',
    subject: 'membership',
    subject_id: membership_id,
    programme_id,
    about: { invitation_id: invitation.id, role },
  })
  return { user_id, programme_slug: programme?.slug ?? null, role, is_new: !known }
}

type Newcomer = {
  user_id: string
  email: string
  name: string
  language: Language
  known: { name: string } | undefined
}

/** Makes the user, or gives a nameless one a name. False when another invitation to the address was accepted in between. */
async function welcome(tx: Tx, { user_id, email, name, language, known }: Newcomer): Promise<boolean> {
  const now = tx.clock.now()
  if (!known) {
    const made = await tx.db
      .insertInto('auth_user')
      .values({ id: user_id, name, email, email_verified: true, created_at: now, updated_at: now })
      .onConflict(on => on.column('email').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) return false
  } else if (!known.name)
    await tx.db.updateTable('auth_user').set({ name, updated_at: now }).where('id', '=', user_id).execute()
  await tx.db
    .insertInto('user_setting')
    .values({ user_id, language })
    .onConflict(on => on.column('user_id').doNothing())
    .execute()
  return true
}
