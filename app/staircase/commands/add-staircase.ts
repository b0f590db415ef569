import { sql } from 'kysely'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { insertStaircase } from '../../programmes/commands/insert-staircase.ts'
import { staircasesOf } from '../../programmes/queries.ts'
import type { Staircase } from '../../programmes/rules/design.ts'
import { leftOn } from '../queries/left-on.ts'
import { MOST_STEPS } from '../rules/typed-steps.ts'

type Asked = {
  /** The id of the latest version that was read. */
  latest: number
  /** That people stand on a step which is removed is known. */
  is_removed: boolean
}

/**
 * A staircase that counts from a day; the ones before it stand, and so does where people have stood. Refuses `steps-missing`,
 * `too-many-steps`, `step-named-twice`, `date-taken`, `changed-by-other`, and `people-on-step` until that is known.
 */
export async function addStaircase(
  tx: Tx,
  programme_id: number,
  staircase: Staircase,
  { latest, is_removed }: Asked,
): Promise<{ id: number } | Refusal> {
  const names = staircase.steps.map(step => step.name)
  if (names.length < 2) return refuse('steps-missing')
  if (names.length > MOST_STEPS) return refuse('too-many-steps', { about: { most: MOST_STEPS } })
  if (new Set(names.map(name => name.toLowerCase())).size < names.length) return refuse('step-named-twice')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`staircase ${programme_id}`}, 11))`.execute(tx.db)
  const versions = await staircasesOf(tx.db, programme_id)
  if (versions.some(one => one.valid_from === staircase.valid_from))
    return refuse('date-taken', { field: 'valid_from' })
  if ((versions[0]?.id ?? 0) !== latest) return refuse('changed-by-other')
  const left = is_removed ? [] : await leftOn(tx.db, programme_id, staircase.steps, tx.clock.today())
  if (left.length > 0)
    return refuse('people-on-step', {
      field: 'is_removed',
      about: {
        steps: left.map(one => one.name).join(', '),
        count: left.reduce((sum, one) => sum + one.persons, 0),
      },
    })
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
