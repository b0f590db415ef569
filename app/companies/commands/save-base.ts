import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayStateBase } from '../policy.ts'
import { companiesOf } from '../queries.ts'
import { type BaseForm, baseRefusal } from '../rules/base-form.ts'

/**
 * Whom the company employs, as it is on the day. Refuses `not-found`, `not-yours`, `changed-by-other`, `more-unqualified`,
 * `parts-do-not-sum`. Stated once more without a change it is still stated anew.
 */
export async function saveBase(
  tx: Tx,
  visitor: Visitor,
  { id, version, form }: { id: number; version: number; form: BaseForm },
): Promise<{ id: number } | Refusal> {
  const before = await companiesOf(tx.db, visitor)
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return refuse('not-found')
  if (!mayStateBase(visitor, before)) return refuse('not-yours')
  if (before.version !== version) return refuse('changed-by-other')
  const refusal = baseRefusal(form)
  if (refusal) return refusal
  const after = { ...form, base_stated_on: tx.clock.today() }
  await tx.db
    .updateTable('company')
    .set({ ...after, version: version + 1 })
    .where('id', '=', id)
    .execute()
  await note(tx, {
    action: 'company-base-stated',
    subject: 'company',
    subject_id: id,
    programme_id: before.programme_id,
    changed: changesBetween<Record<string, unknown>>(before, after),
  })
  return { id }
}
