import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { type Answer, bindsBy } from '../rules/binding.ts'
import { settingChanged } from '../rules/events.ts'

export type Binding = {
  valid_from: LocalDate
  binds: Answer
  /** What the authority answered, in its own words; on which day; and where the answer is found. */
  answer: string
  answered_on: LocalDate
  answered_by: string
}

/** From a day on this signature binds, as the authority has answered. Refuses `date-taken`, and `answered-later` for an answer that is not given yet. */
export async function addBinding(
  tx: Tx,
  programme_id: number,
  { binds, ...answered }: Binding,
): Promise<{ id: number } | Refusal> {
  const binding = { ...answered, ...bindsBy(binds) }
  if (binding.answered_on > tx.clock.today()) return refuse('answered-later', { field: 'answered_on' })
  const made = await tx.db
    .insertInto('binding_signature')
    .values({ ...binding, programme_id, noted_at: tx.clock.now(), noted_by: tx.scope.user_id ?? null })
    .onConflict(conflict => conflict.columns(['programme_id', 'valid_from']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('date-taken', { field: 'valid_from' })
  await note(tx, {
    action: 'binding-signature-added',
    subject: 'binding_signature',
    subject_id: made.id,
    programme_id,
    about: binding,
  })
  await tx.tell(settingChanged({ programme_id }))
  return made
}
