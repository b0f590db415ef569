import { following } from '../foundation/events.ts'
import { personProtected } from '../people/rules/events.ts'

/** Why someone was moved is written freely and may name them: with protection it goes, where they stood stays. */
export const staircaseListener = following(personProtected, async ({ db }, { person_id }) => {
  await db.updateTable('person_step').set({ because: '' }).where('person_id', '=', person_id).execute()
})
