import type { Visitor } from '../../access/visitor.ts'
import { mayEditCompany } from '../../companies/policy.ts'
import { companiesOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'

/** Two companies that look alike are two, and are not asked about again. Refuses `not-found`, `not-yours`, `same-company`. */
export async function tellApart(
  tx: Tx,
  visitor: Visitor,
  { company_id, other_id }: { company_id: number; other_id: number },
): Promise<{ id: number } | Refusal> {
  const both = await companiesOf(tx.db, visitor)
    .select(['id', 'partner_id'])
    .where('id', 'in', [company_id, other_id])
    .execute()
  if (company_id === other_id) return refuse('same-company')
  if (both.length < 2) return refuse('not-found')
  if (!both.every(one => mayEditCompany(visitor, one))) return refuse('not-yours')
  await tx.db
    .insertInto('not_duplicate')
    .values({
      programme_id: visitor.programme!,
      company_id: Math.min(company_id, other_id),
      other_id: Math.max(company_id, other_id),
      said_at: tx.clock.now(),
      said_by: visitor.user_id,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await note(tx, {
    action: 'companies-told-apart',
    subject: 'company',
    subject_id: company_id,
    about: { other_id },
  })
  return { id: company_id }
}
