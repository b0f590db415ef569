import { randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, type Tx, transact } from '../../foundation/transact.ts'
import { mayMakeParticipantLink } from '../policy.ts'
import {
  CODE_BY_ALL,
  CODE_BY_CLIENT,
  CODE_LENGTH,
  CODE_LETTERS,
  codeOf,
  PARTICIPANT_LINK_DAYS,
} from '../rules.ts'
import { mayTry } from '../sign-in/rate-limit.ts'
import type { Visitor } from '../visitor.ts'

export type NewParticipantLink = {
  person_id: number
  purpose: string
  days?: number
  /** No: what the person has already goes on working, as when they are only reminded of it. */
  endsFormer?: boolean
}
/** Shown or sent once: only their hashes are kept. */
export type MadeParticipantLink = { link_id: number; token: string; code: string }

/**
 * Makes a personal link and a short code for a participant, who has no account. That the person is the visitor's to see, the command of
 * the people room has found out. A new link ends the former ones of the same purpose, unless it is said not to: a phone that is lost opens nothing more.
 */
export async function linkFor(
  tx: Tx,
  programme_id: number,
  { person_id, purpose, days = PARTICIPANT_LINK_DAYS, endsFormer = true }: NewParticipantLink,
): Promise<MadeParticipantLink> {
  const token = randomBytes(24).toString('base64url')
  const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join(
    '',
  )
  const now = tx.clock.now()
  if (endsFormer)
    await tx.db
      .updateTable('participant_link')
      .set({ revoked_at: now })
      .where('person_id', '=', person_id)
      .where('purpose', '=', purpose)
      .where('revoked_at', 'is', null)
      .execute()
  const { id } = await tx.db
    .insertInto('participant_link')
    .values({
      programme_id,
      person_id,
      purpose,
      created_at: now,
      token_hash: hashOf(tx, 'token', token),
      code_hash: hashOf(tx, 'code', code),
      expires_at: new Date(now.getTime() + days * 86_400_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(tx, {
    action: 'participant-link-made',
    subject: 'participant_link',
    subject_id: id,
    person_id,
    about: { purpose },
  })
  return { link_id: id, token, code }
}

export type Participant = { link_id: number; programme_id: number; person_id: number; purpose: string }

/**
 * Whom the link belongs to, or null when it is unknown, revoked or too old: the three look the same. When it is used is noted, but for those
 * made for `unmarked`: there it would tell who has answered, and when.
 */
export const participantByToken = (
  ground: Ground,
  token: string,
  { unmarked }: { unmarked?: string } = {},
): Promise<Participant | null> => participantBy(ground, 'token', token, unmarked)

/** Whom a link belongs to that a phone remembers (remembered.ts), while it is good. */
export const participantByLink = (ground: Ground, link_id: number): Promise<Participant | null> =>
  transact(ground, houseScope, async tx => {
    const link = await tx.db
      .updateTable('participant_link')
      .set({ last_used_at: tx.clock.now() })
      .where('id', '=', link_id)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', tx.clock.now())
      .returning(['id as link_id', 'programme_id', 'person_id', 'purpose'])
      .executeTakeFirst()
    return link ?? null
  })

/** Whom the short code belongs to. Tried too often, from one place or from all, it answers nothing more for a while. */
export async function participantByCode(
  ground: Ground,
  typed: string,
  client: string,
): Promise<Participant | Refusal> {
  if (
    !(await mayTry(ground, 'code', client, CODE_BY_CLIENT)) ||
    !(await mayTry(ground, 'code', 'all', CODE_BY_ALL))
  )
    return refuse('too-many-tries', { field: 'code' })
  const code = codeOf(typed)
  const participant = code === null ? null : await participantBy(ground, 'code', code)
  return participant ?? refuse('no-such-code', { field: 'code' })
}

/** Ends a link and its code at once. */
export const revokeParticipantLink = (ground: Ground, visitor: Visitor, link_id: number) =>
  transact(ground, visitor, async tx => {
    if (!mayMakeParticipantLink(visitor)) return refuse('may-not-make-link')
    const gone = await tx.db
      .updateTable('participant_link')
      .set({ revoked_at: tx.clock.now() })
      .where('id', '=', link_id)
      .where('programme_id', '=', visitor.programme)
      .where('revoked_at', 'is', null)
      .returning('person_id')
      .executeTakeFirst()
    if (!gone) return refuse('no-such-link')
    await note(tx, {
      action: 'participant-link-revoked',
      subject: 'participant_link',
      subject_id: link_id,
      person_id: gone.person_id,
    })
    return { link_id }
  })

type Secret = 'token' | 'code'

// Found by hash and compared in constant time, so that how long it takes tells nothing about the secret.
const participantBy = (
  ground: Ground,
  kind: Secret,
  secret: string,
  unmarked?: string,
): Promise<Participant | null> =>
  transact(ground, houseScope, async tx => {
    const hash = hashOf(tx, kind, secret)
    const link = await tx.db
      .selectFrom('participant_link')
      .select(['id', 'programme_id', 'person_id', 'purpose', 'token_hash', 'code_hash'])
      .where(`${kind}_hash`, '=', hash)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', tx.clock.now())
      .executeTakeFirst()
    if (!link || !timingSafeEqual(link[`${kind}_hash`], hash)) return null
    if (link.purpose !== unmarked)
      await tx.db
        .updateTable('participant_link')
        .set({ last_used_at: tx.clock.now() })
        .where('id', '=', link.id)
        .execute()
    return {
      link_id: link.id,
      programme_id: link.programme_id,
      person_id: link.person_id,
      purpose: link.purpose,
    }
  })

const hashOf = ({ vault }: Pick<Tx, 'vault'>, kind: Secret, secret: string) =>
  vault.keyedHash(`participant ${kind} ${secret}`)
