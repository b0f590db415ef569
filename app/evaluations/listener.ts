import { following } from '../foundation/events.ts'
import { personProtected } from '../people/rules/events.ts'
import { forgetAsked } from './commands/kept.ts'

/** Whoever gets a protected identity is no longer among those who are asked, in the same transaction. */
export const evaluationsListener = following(personProtected, (tx, { person_id }) =>
  forgetAsked(tx, person_id),
)
