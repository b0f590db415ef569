import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayMeasureAt } from '../policy.ts'
import { type MeasurementFacts, measurementOf } from '../queries/measurements.ts'
import { isOpenOn, type MeasurementForm } from '../rules/measurement.ts'
import { keptTemplate } from './save-template.ts'

/**
 * Opens a measurement of a company by the version of the template that is in force; it keeps that version when a later one comes.
 * There is one baseline and one end, and any number between. Refuses `not-found`, `not-yours`, `day-has-been`, `measured-already`.
 */
export async function openMeasurement(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: { company_id: number; form: MeasurementForm },
): Promise<{ id: number } | Refusal> {
  const refusal = await measuringRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const { measurement, closes_on } = form
  if (closes_on < tx.clock.today()) return refuse('day-has-been', { field: 'closes_on' })
  const template = await keptTemplate(tx, visitor.programme!)
  const before = await tx.db
    .selectFrom('assessment')
    .select(({ fn }) => fn.max('nth').as('nth'))
    .where('programme_id', '=', visitor.programme)
    .where('company_id', '=', company_id)
    .where('measurement', '=', measurement)
    .executeTakeFirstOrThrow()
  if (before.nth !== null && measurement !== 'between')
    return refuse('measured-already', { field: 'measurement' })
  const { id } = await tx.db
    .insertInto('assessment')
    .values({
      programme_id: visitor.programme!,
      company_id,
      measurement,
      nth: (before.nth ?? 0) + 1,
      template_id: template.id,
      opened_at: tx.clock.now(),
      opened_by: visitor.user_id,
      closes_on,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await noteAt(tx, company_id, 'assessment-opened', { measurement, closes_on, version: template.version })
  return { id }
}

type At = { company_id: number; assessment_id: number }

/** Another last day. Refuses `not-found`, `not-yours`, `is-closed`, `day-has-been`, `changed-by-other`. */
export async function moveClosing(
  tx: Tx,
  visitor: Visitor,
  { closes_on, version, ...at }: At & { closes_on: LocalDate; version: number },
): Promise<{ id: number } | Refusal> {
  const measured = await openAt(tx, visitor, at)
  if ('refused' in measured) return measured
  if (closes_on < tx.clock.today()) return refuse('day-has-been', { field: 'closes_on' })
  return changed(tx, measured, { closes_on, version }, 'assessment-moved', { closes_on })
}

/**
 * Ends a measurement: what was answered is shown, and so nothing more is taken, since what came after could be told from what was there
 * before. Refuses `not-found`, `not-yours`, `is-closed`, `changed-by-other`.
 */
export async function closeMeasurement(
  tx: Tx,
  visitor: Visitor,
  { version, ...at }: At & { version: number },
): Promise<{ id: number } | Refusal> {
  const measured = await openAt(tx, visitor, at)
  if ('refused' in measured) return measured
  return changed(tx, measured, { closed_at: tx.clock.now(), version }, 'assessment-closed', {})
}

/**
 * The measurement that is open, or why nothing can be done to it. Nobody else opens, closes or answers it meanwhile. Refuses `not-found`,
 * `not-yours`, `is-closed`.
 */
export async function openAt(tx: Tx, visitor: Visitor, at: At): Promise<MeasurementFacts | Refusal> {
  const refusal = await measuringRefusal(tx, visitor, at.company_id)
  if (refusal) return refusal
  await lockMeasurement(tx, at.assessment_id)
  const measured = await measurementOf(tx.db, visitor, at)
  if (!measured) return refuse('not-found')
  return isOpenOn(measured, tx.clock.today()) ? measured : refuse('is-closed')
}

/**
 * One at a time, before whoever is asked: what comes while a measurement is being closed waits, and is then told that it is closed. What was
 * read before that is read anew.
 */
export const lockMeasurement = (tx: Tx, assessment_id: number) =>
  tx.db.selectFrom('assessment').select('id').where('id', '=', assessment_id).forUpdate().execute()

async function measuringRefusal(tx: Tx, visitor: Visitor, company_id: number): Promise<Refusal | null> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  return mayMeasureAt(visitor, company) ? null : refuse('not-yours')
}

type Change = { version: number; closes_on?: LocalDate; closed_at?: Date }

async function changed(
  tx: Tx,
  { id, company_id, measurement }: MeasurementFacts,
  { version, ...change }: Change,
  action: string,
  about: Record<string, string>,
): Promise<{ id: number } | Refusal> {
  const saved = await tx.db
    .updateTable('assessment')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!saved) return refuse('changed-by-other')
  await noteAt(tx, company_id, action, { measurement, ...about })
  return saved
}

export const noteAt = (tx: Tx, company_id: number, action: string, about: Record<string, string | number>) =>
  note(tx, { action, subject: 'company', subject_id: company_id, about })
