import { following } from '../foundation/events.ts'
import { personProtected } from '../people/rules/events.ts'

/** What shows a permit is written freely and may name whoever holds it: with protection it goes, the permit stays. */
export const competencesListener = following(personProtected, async ({ db }, { person_id }) => {
  await db.updateTable('permit').set({ evidence: '' }).where('person_id', '=', person_id).execute()
})
