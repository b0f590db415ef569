import { typedOf } from '../../foundation/described-form.ts'
import type { Saved } from '../../ui/form-state.ts'
import type { OccasionFacts, SessionRow } from '../queries.ts'
import { occasionForm } from '../rules/forms.ts'

/** How many empty rows stand after the sessions that are there. */
export const EMPTY_SESSIONS = 3

/** An occasion the way its form shows it. */
export const savedOccasion = (occasion: OccasionFacts, sessions: readonly SessionRow[]): Saved => ({
  ...typedOf(occasionForm, { ...occasion, cost: occasion.cost_ore }),
  ...Object.fromEntries(
    sessions.flatMap(({ id, held_on, starts_at, ends_at, place }, at) =>
      Object.entries({ id: String(id), held_on, starts_at, ends_at, place }).map(([field, value]) => [
        `session_${at + 1}_${field}`,
        value,
      ]),
    ),
  ),
})
