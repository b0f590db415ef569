import { sql } from 'kysely'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { newSigningKey, type SigningKey } from '../rules/badge-signing.ts'

/** Keys and places are given out one at a time, in the whole installation. */
export const oneBadgeAtATime = ({ db }: Tx) =>
  sql`select pg_advisory_xact_lock(hashtextextended('badges', 15))`.execute(db)

/** A key that signs from now on, where none does. Within `oneBadgeAtATime`. Notes nothing: the command does. */
export async function makeIssuerKey({ db, vault, clock }: Tx): Promise<SigningKey & { id: number }> {
  const key = await newSigningKey()
  const { id } = await db
    .insertInto('issuer_key')
    .values({
      public_multibase: key.public_multibase,
      secret_cipher: vault.seal(key.secret_multibase),
      made_at: clock.now(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, ...key }
}

/** Another key signs from now on. The one before loses what it signed with and stays published, so that old badges are verified as before. By the house. */
export async function changeIssuerKey(tx: Tx): Promise<{ public_multibase: string }> {
  await oneBadgeAtATime(tx)
  await tx.db
    .updateTable('issuer_key')
    .set({ secret_cipher: null, retired_at: tx.clock.now() })
    .where('retired_at', 'is', null)
    .execute()
  const { id, public_multibase } = await makeIssuerKey(tx)
  await note(tx, { action: 'issuer-key-changed', subject: 'issuer_key', subject_id: id })
  return { public_multibase }
}
