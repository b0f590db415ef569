import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { Staircase } from '../rules/design.ts'
import { insertStaircase } from './insert-staircase.ts'

const MOST_STEPS = 12

/** A staircase that counts from a day; the ones before it stand. Refuses `steps-missing`, `too-many-steps`, `step-named-twice`, `date-taken`. */
export async function addStaircase(
  tx: Tx,
  programme_id: number,
  staircase: Staircase,
): Promise<{ id: number } | Refusal> {
  const names = staircase.steps.map(step => step.name)
  if (names.length < 2) return refuse('steps-missing')
  if (names.length > MOST_STEPS) return refuse('too-many-steps', { about: { most: MOST_STEPS } })
  if (new Set(names).size < names.length) return refuse('step-named-twice')
  const taken = await tx.db
    .selectFrom('staircase')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('valid_from', '=', staircase.valid_from)
    .executeTakeFirst()
  if (taken) return refuse('date-taken', { field: 'valid_from' })
  const made = await insertStaircase(tx, programme_id, staircase)
  const { valid_from, source, certainty } = staircase
  await note(tx, {
    action: 'staircase-added',
    subject: 'staircase',
    subject_id: made.id,
    programme_id,
    about: { valid_from, source, certainty, steps: names },
  })
  return made
}
