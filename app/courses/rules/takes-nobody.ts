import { type Refusal, refuse } from '../../foundation/refusal.ts'

/** What is kept of where an occasion stands; that it has been held is a fact of its last day. */
export const OCCASION_STATES = ['tentative', 'confirmed', 'closed', 'cancelled'] as const
export type OccasionState = (typeof OCCASION_STATES)[number]

/** Why an occasion takes nobody, or null; `occasion-cancelled`, `occasion-closed`. For a seat and for whoever was there. */
export function takesNobody({ state }: { state: OccasionState }): Refusal | null {
  if (state === 'cancelled') return refuse('occasion-cancelled')
  return state === 'closed' ? refuse('occasion-closed') : null
}
