import type { Tx } from '../../foundation/transact.ts'
import { nowNamed } from '../queries/competence-named.ts'

/** Needs of a competence that becomes part of another are needs of the one that stays. Notes nothing. */
export const needsFollow = ({ db }: Tx, { stays, goes }: { stays: number; goes: number }) =>
  db.updateTable('workshop_need').set({ competence_id: stays }).where('competence_id', '=', goes).execute()

/** A need of what the list did not have is a need of the competence that has now got its name. Notes nothing. */
export async function needsAreNamed({ db }: Tx, { programme_id }: { programme_id: number }): Promise<void> {
  const unnamed = await db
    .selectFrom('workshop_need')
    .select(['id', 'name'])
    .where('programme_id', '=', programme_id)
    .where('competence_id', 'is', null)
    .execute()
  for (const [competence_id, ids] of await nowNamed(db, programme_id, unnamed))
    await db.updateTable('workshop_need').set({ competence_id }).where('id', 'in', ids).execute()
}
