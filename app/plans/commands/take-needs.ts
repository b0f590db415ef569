import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { needsAt } from '../queries/needs.ts'
import { notePlan, planRefusal } from './change-plan.ts'
import { nextPlace } from './lines.ts'

/**
 * Makes lines of what the company's workshops found that it needs, in the order in which it was ranked; those that the plan has already
 * stay as they are. Refuses `not-found`, `not-yours`, `needs-gone`, and `needs-in-plan` when all are there.
 */
export async function takeNeeds(
  tx: Tx,
  visitor: Visitor,
  { company_id, needs }: { company_id: number; needs: readonly string[] },
): Promise<{ added: number } | Refusal> {
  const refusal = await planRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const chosen = (await needsAt(tx.db, visitor, company_id)).filter(need => needs.includes(need.id))
  if (chosen.length === 0) return refuse('needs-gone', { field: 'needs' })
  const fresh = chosen.filter(need => need.line_id === null)
  if (fresh.length === 0)
    return refuse('needs-in-plan', {
      field: 'needs',
      about: { names: chosen.map(one => one.name).join(', ') },
    })
  const programme_id = visitor.programme!
  for (const need of fresh)
    await tx.db
      .insertInto('plan_line')
      .values({
        programme_id,
        company_id,
        name: need.name,
        competence_id: need.competence_id,
        role: need.role,
        level_from: need.level_now,
        level_to: need.level_wanted,
        people: need.people,
        need_id: need.id,
        place: nextPlace(company_id),
      })
      .execute()
  await notePlan(tx, company_id, { action: 'needs-planned', about: { plan_lines: fresh.length } })
  return { added: fresh.length }
}
