import { type Refusal, refuse } from '../../foundation/refusal.ts'

/** How attended time is signed; `register` stands for what a register that was read in said. */
export type SignedHow = 'phone' | 'code' | 'kiosk' | 'paper'

/** Who signed, where it was the person themself by their own link. */
export const SIGNED_BY_PARTICIPANT = 'participant'

/** Who noted a signature on paper, where it was whoever held the day by its link; the role of that link. */
export const SIGNED_BY_DAY_LINK = 'day_link'

/** Why time cannot be signed, or null. */
export function signatureRefusal({
  quarters,
  signed_at,
}: {
  quarters: number
  signed_at: Date | null
}): Refusal | null {
  if (signed_at !== null) return refuse('already-signed')
  return quarters === 0 ? refuse('nothing-to-sign') : null
}
