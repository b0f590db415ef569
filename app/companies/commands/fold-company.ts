import type { Updateable } from 'kysely'
import type { DB } from '../../../db/types.ts'
import type { Tx } from '../../foundation/transact.ts'

type Facts = Updateable<DB['company']>
type Merging = { id: number; version: number }

/** A company goes into another: it keeps neither number nor agreement, so that the other may have them. */
export const foldCompany = (tx: Tx, goes: Merging, stays_id: number) =>
  tx.db
    .updateTable('company')
    .set({
      organisation_number: null,
      agreed_on: null,
      merged_into: stays_id,
      merged_at: tx.clock.now(),
      version: goes.version + 1,
    })
    .where('id', '=', goes.id)
    .execute()

/** What the one that stays becomes, and those that had gone into the other point at it. */
export async function fillFromFolded(
  tx: Tx,
  { stays, goes_id, facts }: { stays: Merging; goes_id: number; facts: Facts },
): Promise<void> {
  await tx.db
    .updateTable('company')
    .set({ merged_into: stays.id })
    .where('merged_into', '=', goes_id)
    .execute()
  await tx.db
    .updateTable('company')
    .set({ ...facts, version: stays.version + 1 })
    .where('id', '=', stays.id)
    .execute()
}
