import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { departureOf } from '../queries/noted.ts'
import { departureKind } from '../rules/departure.ts'
import { type DepartureForm, dayRefusal } from '../rules/forms.ts'
import { companyToNote } from './milestones.ts'

/**
 * Notes that a company said no, or left after having agreed. Refuses `not-found`, `not-yours`, `day-to-come`,
 * `day-before-tip`, and `changed-by-other` when it is gone already.
 */
export async function noteDeparture(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: { company_id: number; form: DepartureForm },
): Promise<{ id: number } | Refusal> {
  const company = await companyToNote(tx, visitor, company_id)
  if ('refused' in company) return company
  const day = { field: 'happened_on', today: tx.clock.today(), tip_on: company.referred_on }
  const refusal = dayRefusal(form.happened_on, day)
  if (refusal) return refusal
  const kind = departureKind(company.agreed_on, form.happened_on)
  const made = await tx.db
    .insertInto('departure')
    .values({
      ...form,
      kind,
      programme_id: visitor.programme!,
      company_id,
      noted_by: visitor.user_id,
      noted_at: tx.clock.now(),
    })
    .onConflict(conflict => conflict.columns(['company_id']).where('undone_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('changed-by-other')
  const { happened_on, because } = form
  await note(tx, {
    action: 'departure-noted',
    subject: 'company',
    subject_id: company_id,
    about: { name: company.name, kind, happened_on, because },
  })
  return made
}

/** The company is back: it stands where its days say. Refuses `not-found`, `not-yours`, `changed-by-other`. */
export async function undoDeparture(
  tx: Tx,
  visitor: Visitor,
  { company_id, departure_id }: { company_id: number; departure_id: number },
): Promise<{ id: number } | Refusal> {
  const company = await companyToNote(tx, visitor, company_id)
  if ('refused' in company) return company
  const standing = await departureOf(tx.db, visitor, company_id)
  if (standing?.id !== departure_id) return refuse('changed-by-other')
  await tx.db
    .updateTable('departure')
    .set({ undone_at: tx.clock.now(), undone_by: visitor.user_id })
    .where('id', '=', departure_id)
    .execute()
  const { kind, happened_on } = standing
  await note(tx, {
    action: 'departure-undone',
    subject: 'company',
    subject_id: company_id,
    about: { name: company.name, kind, happened_on },
  })
  return { id: departure_id }
}
