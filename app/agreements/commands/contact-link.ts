import { randomBytes, timingSafeEqual } from 'node:crypto'
import { type Ground, houseScope, type Tx, transact } from '../../foundation/transact.ts'
import { LINK_DAYS, type LinkPurpose } from '../rules/link.ts'

type Whose = { company_id: number; contact_id: number; purpose: LinkPurpose }

/** Makes a link for a contact of a company, good for one purpose. Only a hash of it is kept. Notes nothing: the command does. */
export async function makeContactLink(
  tx: Tx,
  link: Whose & { programme_id: number; created_by: string | null },
): Promise<{ id: number; token: string; expires_at: Date }> {
  const token = randomBytes(24).toString('base64url')
  const now = tx.clock.now()
  const expires_at = new Date(now.getTime() + LINK_DAYS * 86_400_000)
  const { id } = await tx.db
    .insertInto('company_link')
    .values({ ...link, token_hash: tokenHash(tx, token), created_at: now, expires_at })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token, expires_at }
}

/**
 * Another link beside one that was sent, good until the same moment: the secret of the first is kept nowhere, so it cannot be sent again.
 * Both have been reminded of from now on. Null where another was first. Notes nothing: the command does.
 */
export async function makeReminderLink(tx: Tx, id: number): Promise<{ token: string } | null> {
  const reminded_at = tx.clock.now()
  const first = await tx.db
    .updateTable('company_link')
    .set({ reminded_at })
    .where('id', '=', id)
    .where('reminded_at', 'is', null)
    .returning(['programme_id', 'company_id', 'contact_id', 'purpose', 'created_by', 'expires_at'])
    .executeTakeFirst()
  if (!first) return null
  const token = randomBytes(24).toString('base64url')
  await tx.db
    .insertInto('company_link')
    .values({ ...first, token_hash: tokenHash(tx, token), created_at: reminded_at, reminded_at })
    .execute()
  return { token }
}

/** Ends a contact's links of one purpose at once. How many were good until then; notes nothing: the command does. */
export async function endContactLinks(tx: Tx, { company_id, contact_id, purpose }: Whose): Promise<number> {
  const now = tx.clock.now()
  const ended = await tx.db
    .updateTable('company_link')
    .set({ revoked_at: now })
    .where('company_id', '=', company_id)
    .where('contact_id', '=', contact_id)
    .where('purpose', '=', purpose)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}

export type LinkHolder = { programme_id: number; slug: string; company_id: number; contact_id: number | null }

/**
 * Whose link it is, and marks that it has been used. Null when it is unknown, of another purpose, revoked or too old, or when its company
 * has become another: they look the same.
 */
export const holderOfLink = (
  ground: Ground,
  token: string,
  purpose: LinkPurpose,
): Promise<LinkHolder | null> =>
  transact(ground, houseScope, async tx => {
    const hash = tokenHash(tx, token)
    const link = await tx.db
      .selectFrom('company_link')
      .innerJoin('programme', 'programme.id', 'company_link.programme_id')
      .innerJoin('company', 'company.id', 'company_link.company_id')
      .select(['company_link.id', 'company_link.programme_id', 'company_id', 'contact_id'])
      .select(['token_hash', 'programme.slug'])
      .where('token_hash', '=', hash)
      .where('purpose', '=', purpose)
      .where('revoked_at', 'is', null)
      .where('merged_into', 'is', null)
      .where('expires_at', '>', tx.clock.now())
      .executeTakeFirst()
    if (!link || !timingSafeEqual(link.token_hash, hash)) return null
    await tx.db
      .updateTable('company_link')
      .set({ last_used_at: tx.clock.now() })
      .where('id', '=', link.id)
      .execute()
    const { programme_id, slug, company_id, contact_id } = link
    return { programme_id, slug, company_id, contact_id }
  })

const tokenHash = ({ vault }: Pick<Tx, 'vault'>, token: string): Buffer =>
  vault.keyedHash(`company link ${token}`)
