import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { planOf } from '../queries/plan.ts'
import { notePlan, planRefusal } from './change-plan.ts'

type Declared = { company_id: number; version: number; is_ready: boolean }

/** Says that a company's plan is ready from today, or that it is not after all. Refuses `not-found`, `not-yours`, `plan-empty`, `changed-by-other`. */
export async function declareReady(
  tx: Tx,
  visitor: Visitor,
  { company_id, version, is_ready }: Declared,
): Promise<{ company_id: number } | Refusal> {
  const refusal = await planRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const before = await planOf(tx.db, visitor, company_id)
  if ((before.ready_on !== null) === is_ready) return { company_id }
  if (before.version !== version) return refuse('changed-by-other')
  if (is_ready && !(await hasLines(tx, company_id))) return refuse('plan-empty')
  const ready_on = is_ready ? tx.clock.today() : null
  const told = { ready_on, ready_by: is_ready ? tx.scope.user_id : null, version: version + 1 }
  await tx.db
    .insertInto('plan')
    .values({ programme_id: visitor.programme!, company_id, ...told })
    .onConflict(conflict => conflict.column('company_id').doUpdateSet(told))
    .execute()
  await notePlan(tx, company_id, {
    action: is_ready ? 'plan-ready' : 'plan-not-ready',
    about: { ready_on: ready_on ?? before.ready_on },
  })
  return { company_id }
}

const hasLines = async ({ db }: Tx, company_id: number) =>
  (await db.selectFrom('plan_line').select('id').where('company_id', '=', company_id).executeTakeFirst()) !==
  undefined
