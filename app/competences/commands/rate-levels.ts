import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayEditMatrixAt, mayReadNamedLevels } from '../policy.ts'
import { levelsAreOpen } from '../queries/ground.ts'
import { competenceNames, matrixRows } from '../queries/matrix.ts'
import type { Rating } from '../rules/rating.ts'
import { type Rated, rateCells } from './rate-cells.ts'

/**
 * Levels as a manager sees them, noted today: each cell by itself, so that one that another has changed meanwhile keeps nothing else from
 * being saved. Refuses `not-found`, `not-yours`, `levels-shut`.
 */
export async function rateLevels(
  tx: Tx,
  visitor: Visitor,
  { company_id, ratings }: { company_id: number; ratings: readonly Rating[] },
): Promise<{ cells: Rated[] } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayReadNamedLevels(visitor) || !mayEditMatrixAt(visitor, company)) return refuse('not-yours')
  if (!(await levelsAreOpen(tx.db, visitor, company_id))) return refuse('levels-shut')
  const today = tx.clock.today()
  const cells = await rateCells(
    tx,
    {
      programme_id: visitor.programme!,
      company_id,
      action: 'levels-rated',
      rows: () => matrixRows(tx.db, visitor, { company_id, today }),
      names: () =>
        competenceNames(
          tx.db,
          visitor,
          ratings.map(one => one.competence),
        ),
      stands: standing => standing,
    },
    ratings,
  )
  return { cells }
}
