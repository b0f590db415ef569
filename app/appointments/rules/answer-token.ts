import { timingSafeEqual } from 'node:crypto'
import type { Vault } from '../../foundation/vault.ts'

type Keyed = Pick<Vault, 'keyedHash'>
export type Invited = { programme_id: number; guest_id: number }

/** What a guest needs to answer an invitation without an account: which it is, in which programme, and our own seal upon it. */
export const answerToken = (vault: Keyed, invited: Invited): string =>
  [invited.programme_id, invited.guest_id, sealOf(vault, invited)].join('.')

/** Whose invitation is answered, or null when the seal is not ours. */
export function invitedBy(vault: Keyed, token: string): Invited | null {
  const [, programme = '', guest = '', seal = ''] =
    /^([1-9]\d{0,8})\.([1-9]\d{0,8})\.([\w-]{43})$/.exec(token) ?? []
  if (!programme) return null
  const invited = { programme_id: Number(programme), guest_id: Number(guest) }
  const [given, ours] = [Buffer.from(seal), Buffer.from(sealOf(vault, invited))]
  return given.length === ours.length && timingSafeEqual(given, ours) ? invited : null
}

const sealOf = (vault: Keyed, { programme_id, guest_id }: Invited): string =>
  vault.keyedHash(`answer invitation ${programme_id} ${guest_id}`).toString('base64url')
