import { holds, type Visitor } from '../../access/visitor.ts'
import { changeFactsOfVisit, enterVisit } from '../../appointments/commands/visits.ts'
import { companiesOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { unlikelyDay } from '../../programmes/queries/unlikely-day.ts'
import { mayNoteVisit } from '../policy/phone.ts'
import { type VisitForm, visitRefusal } from '../rules/forms.ts'

/**
 * Keeps that someone has been at a company or called it. By the first time that staff does, the path reads the company as contacted.
 * Refuses `not-found`, `not-yours`, `day-to-come`, `day-unlikely`, `next-step-missing`,
 * `next-before-visit`.
 */
export async function noteVisit(
  tx: Tx,
  visitor: Visitor,
  { company_id, form: { day_because, ...form } }: { company_id: number; form: VisitForm },
): Promise<{ id: number; company_id: number } | Refusal> {
  const company = await companiesOf(tx.db, visitor)
    .select(['id', 'partner_id'])
    .where('id', '=', company_id)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  if (!company) return refuse('not-found')
  if (!mayNoteVisit(visitor, company)) return refuse('not-yours')
  const told = { day: form.held_on, because: day_because }
  const refusal = visitRefusal(form, tx.clock.today()) ?? (await unlikelyDay(tx.db, visitor.programme!, told))
  if (refusal) return refusal
  const made_as = holds(visitor, 'officer')
    ? 'officer'
    : holds(visitor, 'project_leader')
      ? 'project_leader'
      : 'process_leader'
  const { id } = await enterVisit(tx, {
    ...form,
    programme_id: visitor.programme!,
    company_id,
    made_by: visitor.user_id!,
    made_as,
  })
  await note(tx, {
    action: 'visit-noted',
    subject: 'company',
    subject_id: company_id,
    about: { kind: form.kind, held_on: form.held_on, ...(day_because && { day_because }) },
  })
  return { id, company_id }
}

/**
 * Changes what one has noted oneself; what others have noted is not there. What was said is not told in the trail, only that it
 * was changed. Refuses `not-found`, `changed-by-other`, and as `noteVisit`. Writes nothing when nothing differs.
 */
export async function changeVisit(
  tx: Tx,
  visitor: Visitor,
  {
    id,
    company_id,
    version,
    form: { day_because, ...form },
  }: { id: number; company_id: number; version: number; form: VisitForm },
): Promise<{ id: number } | Refusal> {
  const before = await ownVisit(tx, visitor, { id, company_id })
  if (!before) return refuse('not-found')
  if (before.version !== version) return refuse('changed-by-other')
  const told = { day: before.held_on === form.held_on ? null : form.held_on, because: day_because }
  const refusal = visitRefusal(form, tx.clock.today()) ?? (await unlikelyDay(tx.db, visitor.programme!, told))
  if (refusal) return refusal
  const changed = changesBetween<Record<string, unknown>>(before, form)
  if (Object.keys(changed).length === 0) return { id }
  const is_other_step = 'next_step' in changed || 'next_on' in changed
  await changeFactsOfVisit(tx, id, {
    ...form,
    version: version + 1,
    ...(is_other_step ? { next_done_at: null } : {}),
  })
  const { kind, held_on } = changed
  await note(tx, {
    action: 'visit-changed',
    subject: 'company',
    subject_id: company_id,
    about: { kind: form.kind, held_on: form.held_on, ...(day_because && { day_because }) },
    changed: { ...(kind ? { kind } : {}), ...(held_on ? { held_on } : {}) },
  })
  return { id }
}

/** The next step that one noted oneself has been taken. Refuses `not-found`. Twice is once. */
export async function finishNextStep(
  tx: Tx,
  visitor: Visitor,
  { id, company_id }: { id: number; company_id: number },
): Promise<{ id: number } | Refusal> {
  const visit = await ownVisit(tx, visitor, { id, company_id })
  if (!visit || visit.next_step === '') return refuse('not-found')
  if (visit.next_done_at) return { id }
  await changeFactsOfVisit(tx, id, { next_done_at: tx.clock.now() })
  await note(tx, { action: 'next-step-taken', subject: 'company', subject_id: company_id })
  return { id }
}

const ownVisit = (tx: Tx, visitor: Visitor, { id, company_id }: { id: number; company_id: number }) =>
  tx.db
    .selectFrom('visit')
    .selectAll()
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where('made_by', '=', visitor.user_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
