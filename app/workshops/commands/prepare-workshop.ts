import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayLeadAt, mayLeadWorkshops } from '../policy.ts'
import type { WorkshopForm } from '../rules/forms.ts'
import { leading, noteIn } from './change-room.ts'
import { keptWorkshopTemplate } from './save-workshop-template.ts'

/**
 * Prepares a company's Mind the Gap by the version of the template that is in force; it keeps that version. There is one at a time.
 * Refuses `not-found`, `not-yours`, `already-under-way`.
 */
export async function prepareWorkshop(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: { company_id: number; form: WorkshopForm },
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayLeadWorkshops(visitor) || !mayLeadAt(visitor, company)) return refuse('not-yours')
  const template = await keptWorkshopTemplate(tx, visitor.programme!)
  const row = await tx.db
    .insertInto('workshop')
    .values({
      programme_id: visitor.programme!,
      company_id,
      template_id: template.id,
      language: form.language,
      aims_at: form.aims_at,
      made_at: tx.clock.now(),
      made_by: visitor.user_id,
      step: template.steps[0]!.code,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return refuse('already-under-way')
  await noteIn(tx, { company_id }, 'workshop-prepared', { version: template.version })
  return row
}

/** Another language or year. Refuses as leading does, and `changed-by-other`. */
export const changeWorkshop = (
  tx: Tx,
  visitor: Visitor,
  { form, version, ...at }: { company_id: number; workshop_id: number; form: WorkshopForm; version: number },
) =>
  leading(tx, visitor, at, async room => {
    if (room.version !== version) return refuse('changed-by-other')
    await tx.db
      .updateTable('workshop')
      .set({ language: form.language, aims_at: form.aims_at, version: version + 1 })
      .where('id', '=', room.id)
      .execute()
    await noteIn(tx, room, 'workshop-changed', { aims_at: form.aims_at })
  })
