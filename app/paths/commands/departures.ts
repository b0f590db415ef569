import type { Visitor } from '../../access/visitor.ts'
import { endDeparture, enterDeparture } from '../../companies/commands/departures.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { unlikelyDay } from '../../programmes/queries/unlikely-day.ts'
import { departureOf } from '../queries/noted.ts'
import { departureKind } from '../rules/departure.ts'
import { type DepartureForm, dayRefusal } from '../rules/forms.ts'
import { companyToNote } from './milestones.ts'

/**
 * Notes that a company said no, or left after having agreed. Refuses `not-found`, `not-yours`, `day-to-come`,
 * `day-before-tip`, `day-unlikely`, and `changed-by-other` when it is gone already.
 */
export async function noteDeparture(
  tx: Tx,
  visitor: Visitor,
  { company_id, form: { day_because, ...form } }: { company_id: number; form: DepartureForm },
): Promise<{ id: number } | Refusal> {
  const company = await companyToNote(tx, visitor, company_id)
  if ('refused' in company) return company
  const day = { field: 'happened_on', today: tx.clock.today(), tip_on: company.referred_on }
  const told = { day: form.happened_on, because: day_because }
  const refusal = dayRefusal(form.happened_on, day) ?? (await unlikelyDay(tx.db, visitor.programme!, told))
  if (refusal) return refusal
  const kind = departureKind(company.agreed_on, form.happened_on)
  const made = await enterDeparture(tx, { ...form, kind, programme_id: visitor.programme!, company_id })
  if (!made) return refuse('changed-by-other')
  const { happened_on, because } = form
  await note(tx, {
    action: 'departure-noted',
    subject: 'company',
    subject_id: company_id,
    about: { name: company.name, kind, happened_on, because, ...(day_because && { day_because }) },
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
  const { kind, happened_on } = standing
  await endDeparture(tx, { company_id, kind })
  await note(tx, {
    action: 'departure-undone',
    subject: 'company',
    subject_id: company_id,
    about: { name: company.name, kind, happened_on },
  })
  return { id: departure_id }
}
