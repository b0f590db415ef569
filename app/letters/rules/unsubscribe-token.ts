import { timingSafeEqual } from 'node:crypto'
import type { Vault } from '../../foundation/vault.ts'

type Keyed = Pick<Vault, 'keyedHash'>
export type Unsubscriber = { programme_id: number; address_hash: Buffer }

/** An address as it is kept among those that want no letters: it can be met again but not read. */
export const addressHash = (vault: Keyed, email: string): Buffer =>
  vault.keyedHash(`mail address ${email.trim().toLowerCase()}`)

/** What an address needs to say no, without an account: which it is, in which programme, and our own seal upon it. */
export const unsubscribeToken = (vault: Keyed, { programme_id, address_hash }: Unsubscriber): string =>
  [String(programme_id), address_hash.toString('base64url'), sealOf(vault, programme_id, address_hash)].join(
    '.',
  )

/** Who says no, or null when the seal is not ours. */
export function unsubscriberOf(vault: Keyed, token: string): Unsubscriber | null {
  const [, programme = '', hash = '', seal = ''] =
    /^([1-9]\d{0,8})\.([\w-]{43})\.([\w-]{43})$/.exec(token) ?? []
  const programme_id = Number(programme)
  const address_hash = Buffer.from(hash, 'base64url')
  if (!programme) return null
  const [given, ours] = [Buffer.from(seal), Buffer.from(sealOf(vault, programme_id, address_hash))]
  return given.length === ours.length && timingSafeEqual(given, ours) ? { programme_id, address_hash } : null
}

const sealOf = (vault: Keyed, programme_id: number, hash: Buffer): string =>
  vault.keyedHash(`unsubscribe ${programme_id} ${hash.toString('hex')}`).toString('base64url')
