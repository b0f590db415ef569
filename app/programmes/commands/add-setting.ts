import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Setting } from '../rules/design.ts'
import { settingChanged } from '../rules/events.ts'
import { settingRefusal } from '../rules/settings.ts'
import { cutClaimPeriods } from './cut-claim-periods.ts'

/**
 * A figure that counts from a day. New claim months cut the coming periods anew.
 * Refuses `unknown-setting`, `out-of-bounds`, `too-many-decimals`, `date-taken`.
 */
export async function addSetting(
  tx: Tx,
  programme_id: number,
  setting: Setting,
): Promise<{ id: number } | Refusal> {
  const refusal = settingRefusal(setting)
  if (refusal) return refusal
  const made = await tx.db
    .insertInto('setting')
    .values({ ...setting, programme_id })
    .onConflict(conflict => conflict.columns(['programme_id', 'name', 'valid_from']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('date-taken', { field: 'valid_from' })
  if (setting.name === 'claim_months') await cutClaimPeriods(tx, programme_id)
  await note(tx, {
    action: 'setting-added',
    subject: 'setting',
    subject_id: made.id,
    programme_id,
    about: setting,
  })
  await tx.tell(settingChanged({ programme_id }))
  return made
}
