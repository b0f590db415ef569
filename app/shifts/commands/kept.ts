import type { Kept } from '../../foundation/kept.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { keptOfShifts } from '../queries/kept.ts'

/** In which team they worked goes: what the ledger has judged by it stands. */
export const shiftsKeep: Kept<PersonKnown> = {
  export: ({ db }, { id }) => keptOfShifts(db, id),
  forget: (tx, { id }) => forgetTeamsOf(tx, id),
}

export async function forgetTeamsOf({ db }: Tx, person_id: number): Promise<void> {
  await db.deleteFrom('team_stay').where('person_id', '=', person_id).execute()
}
