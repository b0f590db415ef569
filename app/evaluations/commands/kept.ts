import type { Kept } from '../../foundation/kept.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { keptOfAsked } from '../queries/asked.ts'

/** That somebody is asked is told and forgotten; what they answered belongs to nobody, and cannot be found. */
export const evaluationsKeep: Kept<PersonKnown> = {
  export: async ({ db }, { id }) => ({ evaluations: await keptOfAsked(db, id) }),
  forget: (tx, { id }) => forgetAsked(tx, id),
}

/** Nobody is known to have been asked, or to have answered. Notes nothing: the command does. */
export async function forgetAsked(tx: Tx, person_id: number): Promise<void> {
  await tx.db.deleteFrom('evaluation_asked').where('person_id', '=', person_id).execute()
}
