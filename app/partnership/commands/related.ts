import type { Visitor } from '../../access/visitor.ts'
import { companiesOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { addRelated, changeRelated } from '../../programmes/commands/related-programmes.ts'
import { unlikelyDay } from '../../programmes/queries/unlikely-day.ts'
import { keepPointing } from '../../referrals/commands/keep-pointing.ts'
import { mayPoint } from '../policy/related.ts'
import { oneRelatedOf } from '../queries/related.ts'
import type { PointingForm, RelatedForm } from '../rules/related.ts'

/** A programme beside this one, new when there is no id. Refuses `not-found`, `changed-by-other`, `name-taken`. */
export async function saveRelated(
  tx: Tx,
  visitor: Visitor,
  { id, form }: { id: number | null; form: RelatedForm },
): Promise<{ id: number } | Refusal> {
  const { version, is_closed, ...after } = form
  const programme_id = visitor.programme!
  const before = id === null ? null : await oneRelatedOf(tx.db, visitor, id)
  if (before === undefined) return refuse('not-found')
  if (before && before.version !== version) return refuse('changed-by-other')
  const namesake = await tx.db
    .selectFrom('related_programme')
    .select('id')
    .where('programme_id', '=', programme_id)
    .where('name', '=', after.name)
    .where('id', '<>', id ?? 0)
    .executeTakeFirst()
  if (namesake) return refuse('name-taken', { field: 'name' })
  const row = { ...after, closed_at: is_closed ? (before?.closed_at ?? tx.clock.now()) : null }
  const saved = before
    ? await changeRelated(tx, { id: before.id, version }, row)
    : await addRelated(tx, { ...row, programme_id })
  if (!saved) return refuse('changed-by-other')
  await note(tx, {
    action: before ? 'related-programme-changed' : 'related-programme-added',
    subject: 'related_programme',
    subject_id: saved.id,
    about: { name: after.name },
    changed: before ? changesBetween<Record<string, unknown>>(before, row) : undefined,
  })
  return saved
}

/**
 * A company is pointed on to another programme, or has been received from one.
 * Refuses `not-found`, `not-yours`, `unknown-related`, `day-to-come`, `day-unlikely`, `pointed-already`.
 */
export async function pointCompany(
  tx: Tx,
  visitor: Visitor,
  { company_id, form: { day_because, ...form } }: { company_id: number; form: PointingForm },
): Promise<{ id: number } | Refusal> {
  const company = await companiesOf(tx.db, visitor)
    .select('partner_id')
    .where('id', '=', company_id)
    .executeTakeFirst()
  if (!company) return refuse('not-found')
  if (!mayPoint(visitor, company)) return refuse('not-yours')
  const related = await oneRelatedOf(tx.db, visitor, form.related_programme_id)
  if (!related) return refuse('unknown-related', { field: 'related_programme_id' })
  if (form.pointed_on > tx.clock.today()) return refuse('day-to-come', { field: 'pointed_on' })
  const told = { day: form.pointed_on, because: day_because }
  const unlikely = await unlikelyDay(tx.db, visitor.programme!, told)
  if (unlikely) return unlikely
  const pointed = await keepPointing(tx, { ...form, company_id, programme_id: visitor.programme! })
  if (!pointed) return refuse('pointed-already', { field: 'related_programme_id' })
  await note(tx, {
    action: form.direction === 'on_to' ? 'company-pointed-on' : 'company-received',
    subject: 'company',
    subject_id: company_id,
    about: { related_programme: related.name, ...(day_because && { day_because }) },
  })
  return pointed
}
