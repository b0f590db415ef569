import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'

/** A provider of training. Refuses `name-taken`. */
export async function createProvider(
  tx: Tx,
  programme_id: number,
  provider: { name: string; organisation_number: string | null },
): Promise<{ id: number } | Refusal> {
  const made = await tx.db
    .insertInto('provider')
    .values({ ...provider, programme_id })
    .onConflict(conflict => conflict.columns(['programme_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('name-taken', { field: 'name' })
  await note(tx, {
    action: 'provider-created',
    subject: 'provider',
    subject_id: made.id,
    programme_id,
    about: provider,
  })
  return made
}
