import { timingSafeEqual } from 'node:crypto'
import type { Vault } from '../../foundation/vault.ts'

type Keyed = Pick<Vault, 'keyedHash'>
export type Seated = { programme_id: number; workshop_id: number; seat_id: number }

/** What a phone in the room is known by: its seat, and our own seal upon it. */
export const seatToken = (vault: Keyed, seated: Seated): string =>
  [seated.programme_id, seated.workshop_id, seated.seat_id, sealOf(vault, seated)].join('.')

/** Whose seat it is, or null when the seal is not ours. */
export function seatedBy(vault: Keyed, token: string): Seated | null {
  const [, programme = '', workshop = '', seat = '', seal = ''] =
    /^([1-9]\d{0,8})\.([1-9]\d{0,8})\.([1-9]\d{0,8})\.([\w-]{43})$/.exec(token) ?? []
  if (!programme) return null
  const seated = { programme_id: Number(programme), workshop_id: Number(workshop), seat_id: Number(seat) }
  const [given, ours] = [Buffer.from(seal), Buffer.from(sealOf(vault, seated))]
  return given.length === ours.length && timingSafeEqual(given, ours) ? seated : null
}

const sealOf = (vault: Keyed, { programme_id, workshop_id, seat_id }: Seated): string =>
  vault.keyedHash(`seat ${programme_id} ${workshop_id} ${seat_id}`).toString('base64url')
