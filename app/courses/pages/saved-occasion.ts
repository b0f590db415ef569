import { typedOf } from '../../foundation/described-form.ts'
import type { Saved } from '../../ui/form-state.ts'
import type { OccasionFacts, SessionRow } from '../queries.ts'
import { occasionForm } from '../rules/forms.ts'

/** How many empty rows stand after the sessions that are there. */
export const EMPTY_SESSIONS = 3

/** An occasion the way its form shows it. */
export const savedOccasion = (
  occasion: OccasionFacts,
  sessions: readonly SessionRow[],
  company_ids: readonly number[],
): Saved => ({
  ...typedOf(occasionForm, {
    ...occasion,
    cost: occasion.cost_ore,
    company_ids: [...company_ids],
    save_anyway: false,
  }),
  ...Object.fromEntries(
    sessions.flatMap(({ id, held_on, starts_at, ends_at, place, address, room, trainer_id, link }, at) =>
      Object.entries({
        ...{ id: String(id), held_on, starts_at, ends_at, place, address, room, link },
        trainer_id: trainer_id ?? '',
      }).map(([field, value]) => [`session_${at + 1}_${field}`, value]),
    ),
  ),
})
