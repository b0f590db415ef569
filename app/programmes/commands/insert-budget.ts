import type { Tx } from '../../foundation/transact.ts'
import type { Budget } from '../rules/design.ts'

/** The version and its lines; financiers are found by their names. Notes nothing: that is the command's. */
export async function insertBudget(tx: Tx, programme_id: number, budget: Budget): Promise<{ id: number }> {
  const { lines, ...version } = budget
  const financiers = await tx.db
    .selectFrom('financier')
    .select(['id', 'name'])
    .where('programme_id', '=', programme_id)
    .execute()
  const idOf = new Map(financiers.map(financier => [financier.name, financier.id]))
  const { id } = await tx.db
    .insertInto('budget_version')
    .values({ ...version, programme_id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('budget_line')
    .values(
      lines.map(({ financier, in_kind_of, ...line }, at) => ({
        ...line,
        in_kind_of,
        means: in_kind_of ? ('in_kind' as const) : ('cash' as const),
        position: at + 1,
        financier_id: (financier && idOf.get(financier)) || null,
        programme_id,
        budget_version_id: id,
      })),
    )
    .execute()
  return { id }
}
