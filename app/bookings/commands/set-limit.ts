import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayBookFor } from '../policy.ts'

type Limit = { company_id: number; most: number; version: number }

/** How many of one team or shift a company wants to be without at most. Refuses `not-found`, `not-yours`, `changed-by-other`. */
export async function setAwayLimit(
  tx: Tx,
  visitor: Visitor,
  { company_id, most, version }: Limit,
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayBookFor(visitor, company)) return refuse('not-yours')
  const made = await tx.db
    .insertInto('away_limit')
    .values({ programme_id: visitor.programme!, company_id, most })
    .onConflict(conflict =>
      conflict
        .column('company_id')
        .doUpdateSet({ most, version: version + 1 })
        .where('away_limit.version', '=', version),
    )
    .returning('company_id')
    .executeTakeFirst()
  if (!made) return refuse('changed-by-other')
  await note(tx, { action: 'away-limit-set', subject: 'company', subject_id: company_id, about: { most } })
  return { id: company_id }
}
