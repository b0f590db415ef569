import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Config } from '../../foundation/config.ts'
import type { Mailer } from '../../foundation/mail.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { type Language, spoken } from '../../foundation/text.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, once, type Sent, type Tx, transact } from '../../foundation/transact.ts'
import { asHouse } from '../as-house.ts'
import { mayGive, mayManageUsers } from '../policy.ts'
import { emailOf, INVITATION_DAYS, lackIn, type Place, placeFor } from '../rules.ts'
import { letterTexts } from '../sign-in/letter-messages.ts'
import type { Role, Visitor } from '../visitor.ts'
import { hasRole, isInProgramme, programmeNamed } from './lookups.ts'

/** The ground of commands that write letters. */
export type Posting = Ground & { mailer: Mailer; config: Pick<Config, 'publicUrl'> }

export type NewInvitation = Omit<Place, 'programme_id'> & {
  email: string
  name: string
  role: Role
  language: Language
}

/** Mails an invitation to a role in the visited programme. One that already waits for the same role is replaced. */
export const invite = (ground: Posting, visitor: Visitor, asked: NewInvitation, sent: Sent | null = null) =>
  transact(ground, asHouse(visitor), tx => once(tx, sent, () => inviteWithin(tx, ground, visitor, asked)))

async function inviteWithin(
  tx: Tx,
  { mailer, config }: Posting,
  visitor: Visitor,
  asked: NewInvitation,
): Promise<{ invitation_id: number } | Refusal> {
  const { role, language } = asked
  const email = emailOf(asked.email)
  const place = placeFor(role, { ...asked, programme_id: visitor.programme })
  if (!mayGive(visitor, role)) return refuse('may-not-give-role', { field: 'role' })
  const lack = lackIn(role, place, tx.clock.today())
  if (lack) return lack
  if (!(await isInProgramme(tx.db, place))) return refuse('unknown-place', { field: 'role' })
  if (await hasRole(tx, email, role, place)) return refuse('already-has-role', { field: 'email' })

  const { until_on: _, ...same } = place
  await tx.db
    .updateTable('invitation')
    .set({ revoked_at: tx.clock.now(), revoked_by: visitor.user_id })
    .where(where =>
      where.and(
        Object.entries({ email, role, ...same }).map(([column, value]) =>
          where(sql.ref<unknown>(column), 'is not distinct from', value),
        ),
      ),
    )
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute()
  const token = randomBytes(24).toString('base64url')
  const now = tx.clock.now()
  const t = spoken(letterTexts, language)
  const programme = place.programme_id === null ? null : await programmeNamed(tx.db, place.programme_id)
  const mail_id = await mailer.queue(tx, {
    to: email,
    language,
    programme_id: place.programme_id,
    subject: t.mail_invitation_subject(programme ?? 'Spång'),
    paragraphs: [
      t.mail_invitation_body(visitor.name, t[`role_${role}`], programme ?? 'Spång'),
      t.mail_invitation_days(INVITATION_DAYS),
    ],
    ...(visitor.email !== '' && { answers_to: { name: visitor.name, email: visitor.email } }),
    action: { label: t.mail_invitation_action, href: `${config.publicUrl}/inbjudan/${token}` },
  })
  const { id } = await tx.db
    .insertInto('invitation')
    .values({
      ...place,
      email,
      role,
      name: asked.name.trim(),
      invited_at: now,
      invited_by: visitor.user_id,
      mail_id,
      token_hash: tx.vault.keyedHash(token),
      expires_at: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()

  await note(tx, {
    action: 'user-invited',
    subject: 'invitation',
    subject_id: id,
    programme_id: place.programme_id,
    about: { role, ...place },
  })
  return { invitation_id: id }
}

/** Takes back an invitation that nobody has accepted. */
export const revokeInvitation = (ground: Ground, visitor: Visitor, invitation_id: number) =>
  transact(ground, asHouse(visitor), async tx => {
    if (!mayManageUsers(visitor)) return refuse('may-not-give-role')
    const gone = await tx.db
      .updateTable('invitation')
      .set({ revoked_at: tx.clock.now(), revoked_by: visitor.user_id })
      .where('id', '=', invitation_id)
      .where(where =>
        where.or([
          where('programme_id', '=', visitor.programme),
          ...(mayGive(visitor, 'administrator') ? [where('programme_id', 'is', null)] : []),
        ]),
      )
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!gone) return refuse('no-such-invitation')
    await note(tx, { action: 'invitation-revoked', subject: 'invitation', subject_id: invitation_id })
    return { invitation_id }
  })
