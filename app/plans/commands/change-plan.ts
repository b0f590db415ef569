import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayEditPlanAt } from '../policy.ts'

/** Only who may, and one at a time at a company. Refuses `not-found`, `not-yours`. */
export async function planRefusal(tx: Tx, visitor: Visitor, company_id: number): Promise<Refusal | null> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayEditPlanAt(visitor, company)) return refuse('not-yours')
  await tx.db.selectFrom('company').select('id').where('id', '=', company_id).forUpdate().execute()
  return null
}

type Told = { action: string; about?: Record<string, unknown> }

/** A line of the trail about a company's plan as a whole. */
export const notePlan = (tx: Tx, company_id: number, { action, about = {} }: Told) =>
  note(tx, { action, subject: 'company', subject_id: company_id, about })
