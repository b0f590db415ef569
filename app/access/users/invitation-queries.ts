import type { Db } from '../../foundation/database.ts'
import { type Ground, houseScope, reading } from '../../foundation/transact.ts'
import type { Role } from '../visitor.ts'

export type Invitation = {
  id: number
  /** Null when it has been forgotten to whom it was. */
  email: string | null
  name: string
  role: Role
  programme: string | null
  invited_by: string | null
  state: 'waiting' | 'used' | 'too-old' | 'revoked'
}

/** The invitation that the secret of a letter opens, or null. Reading it does not use it up. */
export const invitationByToken = async (ground: Ground, token: string): Promise<Invitation | null> => {
  const row = await reading(ground, houseScope, db =>
    invitations(db).where('token_hash', '=', ground.vault.keyedHash(token)).executeTakeFirst(),
  )
  return row ? shown(row, ground.clock.now()) : null
}

/** Invitations to the address of someone who is signed in. */
export const invitationsTo = async (ground: Ground, email: string): Promise<Invitation[]> => {
  const rows = await reading(ground, houseScope, db =>
    invitations(db).where('invitation.email', '=', email).orderBy('invitation.id').execute(),
  )
  return rows.map(row => shown(row, ground.clock.now())).filter(invitation => invitation.state === 'waiting')
}

const invitations = (db: Db) =>
  db
    .selectFrom('invitation')
    .leftJoin('programme', 'programme.id', 'invitation.programme_id')
    .leftJoin('auth_user', 'auth_user.id', 'invitation.invited_by')
    .select([
      'invitation.id',
      'invitation.email',
      'invitation.name',
      'role',
      'expires_at',
      'accepted_at',
      'revoked_at',
    ])
    .select(['programme.name as programme', 'auth_user.name as inviter'])

type Row = Awaited<ReturnType<ReturnType<typeof invitations>['execute']>>[number]

const shown = ({ id, email, name, role, programme, inviter, ...row }: Row, now: Date): Invitation => ({
  id,
  email,
  name,
  role,
  programme,
  invited_by: inviter,
  state: row.revoked_at
    ? 'revoked'
    : row.accepted_at
      ? 'used'
      : row.expires_at <= now
        ? 'too-old'
        : 'waiting',
})
