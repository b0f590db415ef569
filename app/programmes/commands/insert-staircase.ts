import type { Tx } from '../../foundation/transact.ts'
import type { Staircase } from '../rules/design.ts'

/**
 * The version and its steps, numbered from the lowest. A step that says which one it is, or has the name of one of an earlier version, is
 * that step, so that whoever stands on it stays there. Notes nothing: that is the command's.
 */
export async function insertStaircase(
  tx: Tx,
  programme_id: number,
  staircase: Staircase,
): Promise<{ id: number }> {
  const { steps, ...version } = staircase
  const { id } = await tx.db
    .insertInto('staircase')
    .values({ ...version, programme_id })
    .returning('id')
    .executeTakeFirstOrThrow()
  const known = await stepsNamed(tx, programme_id)
  const ids = new Set(known.values())
  // Whatever is said by its row to be a step of before is not another of the same name.
  const taken = new Set(steps.flatMap(({ step_id }) => (step_id && ids.has(step_id) ? [step_id] : [])))
  const rows = []
  for (const [at, { step_id: said, ...step }] of steps.entries()) {
    const named = known.get(step.name.toLowerCase())
    const own = said && ids.has(said) ? said : named && !taken.has(named) ? named : null
    const step_id = own ?? (await newStep(tx, programme_id))
    rows.push({ ...step, step_id, number: at + 1, staircase_id: id, programme_id })
  }
  await tx.db.insertInto('staircase_step').values(rows).execute()
  return { id }
}

async function stepsNamed({ db }: Tx, programme_id: number): Promise<Map<string, number>> {
  const steps = await db
    .selectFrom('staircase_step')
    .select(['name', 'step_id'])
    .where('programme_id', '=', programme_id)
    .execute()
  return new Map(steps.map(({ name, step_id }) => [name.toLowerCase(), step_id]))
}

const newStep = async ({ db }: Tx, programme_id: number): Promise<number> =>
  (await db.insertInto('step').values({ programme_id }).returning('id').executeTakeFirstOrThrow()).id
