import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { knownPeopleOf } from '../queries.ts'
import { employmentChanged } from '../rules/events.ts'
import { type Job, overlapRefusal } from '../rules/person-form.ts'

type Saved = { person_id: number; form: Job }

/** A further job of a person. Refuses `not-found`, `unknown-company`, `employments-overlap`. Told to the rooms that count by employer. */
export async function addEmployment(
  tx: Tx,
  visitor: Visitor,
  { person_id, form }: Saved,
): Promise<{ id: number } | Refusal> {
  const refusal = await refusalOf(tx, visitor, { person_id, form }, null)
  if (refusal) return refusal
  const programme_id = visitor.programme!
  const { id } = await tx.db
    .insertInto('employment')
    .values({ ...form, person_id, programme_id })
    .returning('id')
    .executeTakeFirstOrThrow()
  const about = { category: form.category, starts_on: form.starts_on, company_id: form.company_id }
  await note(tx, { action: 'employment-added', subject: 'person', subject_id: person_id, person_id, about })
  await tx.tell(employmentChanged({ programme_id, person_id }))
  return { id }
}

/** Changes a job. Refuses as `addEmployment`, and `changed-by-other`. Writes nothing when nothing differs. */
export async function saveEmployment(
  tx: Tx,
  visitor: Visitor,
  { id, version, ...job }: Saved & { id: number; version: number },
): Promise<{ id: number } | Refusal> {
  const { person_id, form } = job
  const refusal = await refusalOf(tx, visitor, job, id)
  if (refusal) return refusal
  const before = await tx.db
    .selectFrom('employment')
    .selectAll()
    .where('id', '=', id)
    .where('person_id', '=', person_id)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return refuse('not-found')
  if (before.version !== version) return refuse('changed-by-other')
  const changed = changesBetween<Record<string, unknown>>(before, form)
  if (Object.keys(changed).length === 0) return { id }
  await tx.db
    .updateTable('employment')
    .set({ ...form, version: version + 1 })
    .where('id', '=', id)
    .execute()
  await note(tx, {
    action: 'employment-changed',
    subject: 'person',
    subject_id: person_id,
    person_id,
    changed,
  })
  await tx.tell(employmentChanged({ programme_id: before.programme_id, person_id }))
  return { id }
}

async function refusalOf(
  tx: Tx,
  visitor: Visitor,
  { person_id, form }: Saved,
  own_id: number | null,
): Promise<Refusal | null> {
  // Whoever else changes this person's jobs waits here, so that two changes cannot come to overlap.
  const person = await knownPeopleOf(tx.db, visitor)
    .select('id')
    .where('id', '=', person_id)
    .forUpdate()
    .executeTakeFirst()
  if (!person) return refuse('not-found')
  const company = await tx.db
    .selectFrom('company')
    .select('id')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('id', '=', form.company_id)
    .where('merged_into', 'is', null)
    .executeTakeFirst()
  if (!company) return refuse('unknown-company', { field: 'company_id' })
  const others = await tx.db
    .selectFrom('employment')
    .select(['starts_on', 'ends_on'])
    .where('person_id', '=', person_id)
    .$if(own_id !== null, query => query.where('id', '<>', own_id!))
    .execute()
  return overlapRefusal(form, others)
}
