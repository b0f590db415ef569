import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'
import type { SigningKey } from '../rules/badge-signing.ts'
import type { StatusPlace } from '../rules/status-list.ts'

/** The keys by which badges have been signed, without what they sign with. Asked by the house. */
export const issuerKeysOf = (db: Db) =>
  db.selectFrom('issuer_key').select('public_multibase').orderBy('id').execute()

/** The key that signs now; undefined where no badge has been asked for. Asked by the house. */
export async function signingKeyOf(db: Db, vault: Vault): Promise<SigningKey | undefined> {
  const kept = await db
    .selectFrom('issuer_key')
    .select(['public_multibase', 'secret_cipher'])
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return kept?.secret_cipher
    ? { public_multibase: kept.public_multibase, secret_multibase: vault.open(kept.secret_cipher) }
    : undefined
}

export const badgePlaceOf = (db: Db, certificate_id: number) =>
  db
    .selectFrom('badge_status')
    .select(['list', 'place'])
    .where('certificate_id', '=', certificate_id)
    .executeTakeFirst()

/** Whether a badge holds: its certificate is there, and has not been withdrawn. Asked by the house. */
export const badgeHolds = async (db: Db, { list, place }: StatusPlace): Promise<boolean> =>
  (await db
    .selectFrom('badge_status')
    .innerJoin('certificate', 'certificate.id', 'badge_status.certificate_id')
    .select('certificate.id')
    .where('list', '=', list)
    .where('place', '=', place)
    .where('certificate.withdrawn_on', 'is', null)
    .executeTakeFirst()) !== undefined

/** The places of a list whose certificate is valid no more; null of a list in which no badge stands. Asked by the house. */
export async function revokedIn(db: Db, list: number): Promise<number[] | null> {
  const placed = await db
    .selectFrom('badge_status')
    .innerJoin('certificate', 'certificate.id', 'badge_status.certificate_id')
    .select(['place', 'withdrawn_on'])
    .where('list', '=', list)
    .orderBy('place')
    .execute()
  return placed.length === 0 ? null : placed.filter(one => one.withdrawn_on !== null).map(one => one.place)
}
