import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { UnitCost } from '../rules/design.ts'
import { settingChanged } from '../rules/events.ts'

/** A rate (öre per hour) that counts from a day. What already counts from another day stands. Refuses `date-taken`. */
export async function addUnitCost(
  tx: Tx,
  programme_id: number,
  cost: UnitCost,
): Promise<{ id: number } | Refusal> {
  const made = await tx.db
    .insertInto('unit_cost')
    .values({ ...cost, programme_id })
    .onConflict(conflict => conflict.columns(['programme_id', 'kind', 'valid_from']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('date-taken', { field: 'valid_from' })
  await note(tx, {
    action: 'unit-cost-added',
    subject: 'unit_cost',
    subject_id: made.id,
    programme_id,
    about: cost,
  })
  await tx.tell(settingChanged({ programme_id }))
  return made
}
