import { randomBytes } from 'node:crypto'
import type { Tx } from './transact.ts'
import type { Vault } from './vault.ts'

// Every letter leaves with an envelope sender of its own, so that a report that it came back tells which letter it was.

export const newReturnSecret = (): string => randomBytes(12).toString('hex')

export const returnAddress = (pattern: string, secret: string): string => pattern.replace('*', secret)

export const returnHash = (vault: Pick<Vault, 'keyedHash'>, secret: string): Buffer =>
  vault.keyedHash(`mail return ${secret}`)

/** The secret in an address that fits the pattern, or null. Mail servers may change the case. */
export function secretIn(pattern: string, address: string): string | null {
  const [before = '', after = ''] = pattern.toLowerCase().split('*')
  const given = address.trim().toLowerCase()
  if (!given.startsWith(before) || !given.endsWith(after)) return null
  const secret = given.slice(before.length, given.length - after.length)
  return /^[0-9a-f]{24}$/.test(secret) ? secret : null
}

/** The letter came back now, with the status of the report. */
export const noteReturned = ({ db, clock }: Tx, mail_id: number, status: string) =>
  db
    .updateTable('mail')
    .set({ bounced_at: clock.now(), bounced_because: status })
    .where('id', '=', mail_id)
    .execute()
