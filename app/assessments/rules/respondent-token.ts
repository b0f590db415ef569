import { timingSafeEqual } from 'node:crypto'
import type { Vault } from '../../foundation/vault.ts'

type Keyed = Pick<Vault, 'keyedHash'>
export type Asked = { programme_id: number; invitation_id: number }

/** What a respondent needs to answer without an account: which invitation it is, in which programme, and our own seal upon it. */
export const respondentToken = (vault: Keyed, asked: Asked): string =>
  [asked.programme_id, asked.invitation_id, sealOf(vault, asked)].join('.')

/** Whose invitation it is, or null when the seal is not ours. */
export function askedBy(vault: Keyed, token: string): Asked | null {
  const [, programme = '', invitation = '', seal = ''] =
    /^([1-9]\d{0,8})\.([1-9]\d{0,8})\.([\w-]{43})$/.exec(token) ?? []
  if (!programme) return null
  const asked = { programme_id: Number(programme), invitation_id: Number(invitation) }
  const [given, ours] = [Buffer.from(seal), Buffer.from(sealOf(vault, asked))]
  return given.length === ours.length && timingSafeEqual(given, ours) ? asked : null
}

/** Under which the answers stand: nothing in the database leads from the invitation to them, only the key does. */
export const knownBy = (vault: Keyed, { programme_id, invitation_id }: Asked): Buffer =>
  vault.keyedHash(`respondent ${programme_id} ${invitation_id}`)

const sealOf = (vault: Keyed, { programme_id, invitation_id }: Asked): string =>
  vault.keyedHash(`self-assessment ${programme_id} ${invitation_id}`).toString('base64url')
