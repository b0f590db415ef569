import type { Tx } from '../../foundation/transact.ts'
import type { Staircase } from '../rules/design.ts'

/** The version and its steps, numbered from the lowest. Notes nothing: that is the command's. */
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
  await tx.db
    .insertInto('staircase_step')
    .values(steps.map((step, at) => ({ ...step, number: at + 1, staircase_id: id, programme_id })))
    .execute()
  return { id }
}
