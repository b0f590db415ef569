import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { financiersOf } from '../queries.ts'
import { budgetRefusal } from '../rules/budget.ts'
import type { Budget } from '../rules/design.ts'
import { insertBudget } from './insert-budget.ts'

/**
 * A new decision: a version that counts from a day; the ones before it stand as they were.
 * Refuses `date-taken`, `unknown-financier` and whatever `budgetRefusal` does.
 */
export async function addBudget(
  tx: Tx,
  programme_id: number,
  budget: Budget,
): Promise<{ id: number } | Refusal> {
  const financiers = await financiersOf(tx.db, programme_id)
  const refusal = budgetRefusal(budget, financiers)
  if (refusal) return refusal
  if (budget.lines.some(line => line.financier && !financiers.some(one => one.name === line.financier)))
    return refuse('unknown-financier')
  const taken = await tx.db
    .selectFrom('budget_version')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('valid_from', '=', budget.valid_from)
    .executeTakeFirst()
  if (taken) return refuse('date-taken', { field: 'valid_from' })
  const made = await insertBudget(tx, programme_id, budget)
  const { valid_from, support_ore, total_ore, source, certainty, lines } = budget
  await note(tx, {
    action: 'budget-added',
    subject: 'budget_version',
    subject_id: made.id,
    programme_id,
    about: { valid_from, support_ore, total_ore, source, certainty, lines: lines.length },
  })
  return made
}
