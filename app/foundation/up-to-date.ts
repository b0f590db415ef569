import type pg from 'pg'
import { withoutHalf } from './half-made.ts'
import { migrate } from './migrations.ts'

/** What who asks is sealed with (foundation/claim.ts), or how it is found where the schema is up to date and nobody has asked yet. */
export type ClaimSecret = Uint8Array | ((pool: pg.Pool) => Promise<Uint8Array>)
export const found = async (claimSecret: ClaimSecret, pool: pg.Pool): Promise<Uint8Array> =>
  typeof claimSecret === 'function' ? claimSecret(pool) : claimSecret

/** Migrated, as the owner; and without what the making of a demonstration left when it was cut off. */
export async function upToDate(pool: pg.Pool): Promise<string> {
  const schemaVersion = await migrate(pool)
  return (await withoutHalf(pool)) ? migrate(pool) : schemaVersion
}
