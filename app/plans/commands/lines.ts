import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { competenceNamed } from '../../workshops/queries/competence-named.ts'
import { lineOf } from '../queries/plan.ts'
import { besideIn } from '../rules/line.ts'
import type { LineForm } from '../rules/line-form.ts'
import { planRefusal } from './change-plan.ts'

type At = { company_id: number }

/** A line at the end of the plan. Refuses `not-found`, `not-yours`. */
export async function addLine(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: At & { form: LineForm },
): Promise<{ id: number } | Refusal> {
  const refusal = await planRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const programme_id = visitor.programme!
  const { id } = await tx.db
    .insertInto('plan_line')
    .values({
      ...form,
      programme_id,
      company_id,
      competence_id: await competenceNamed(tx.db, programme_id, form.name),
      place: nextPlace(company_id),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(tx, {
    action: 'plan-line-added',
    subject: 'plan_line',
    subject_id: id,
    about: { company_id, ...toldOf(form) },
  })
  return { id }
}

/** Refuses `not-found`, `not-yours`, `changed-by-other`. */
export async function changeLine(
  tx: Tx,
  visitor: Visitor,
  { company_id, line_id, version, form }: At & { line_id: number; version: number; form: LineForm },
): Promise<{ id: number } | Refusal> {
  const refusal = await planRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const before = await lineOf(tx.db, visitor, { company_id, line_id })
  if (!before) return refuse('not-found')
  if (before.version !== version) return refuse('changed-by-other')
  const competence_id = await competenceNamed(tx.db, visitor.programme!, form.name)
  await tx.db
    .updateTable('plan_line')
    .set({ ...form, competence_id, version: version + 1 })
    .where('id', '=', line_id)
    .execute()
  await note(tx, {
    action: 'plan-line-changed',
    subject: 'plan_line',
    subject_id: line_id,
    about: { company_id },
    changed: changesBetween<Record<string, unknown>>(toldOf(before), toldOf(form)),
  })
  return { id: line_id }
}

/** The line and whom it was for are gone. Refuses `not-found`, `not-yours`, `changed-by-other`. */
export async function removeLine(
  tx: Tx,
  visitor: Visitor,
  { company_id, line_id, version }: At & { line_id: number; version: number },
): Promise<{ id: number } | Refusal> {
  const refusal = await planRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const before = await lineOf(tx.db, visitor, { company_id, line_id })
  if (!before) return refuse('not-found')
  if (before.version !== version) return refuse('changed-by-other')
  await tx.db.deleteFrom('plan_line').where('id', '=', line_id).execute()
  await note(tx, {
    action: 'plan-line-removed',
    subject: 'plan_line',
    subject_id: line_id,
    about: { company_id, name: before.name },
  })
  return { id: line_id }
}

/** One place up or down; at the end it stays. Refuses `not-found`, `not-yours`. */
export async function moveLine(
  tx: Tx,
  visitor: Visitor,
  { company_id, line_id, by }: At & { line_id: number; by: 1 | -1 },
): Promise<{ id: number } | Refusal> {
  const refusal = await planRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const lines = await tx.db
    .selectFrom('plan_line')
    .select(['id', 'name', 'place'])
    .where('programme_id', '=', visitor.programme!)
    .where('company_id', '=', company_id)
    .orderBy('place')
    .orderBy('id')
    .execute()
  const line = lines.find(one => one.id === line_id)
  if (!line) return refuse('not-found')
  const other = besideIn(lines, line_id, by)
  if (!other) return { id: line_id }
  const order = lines.map(({ id }) => (id === line_id ? other.id : id === other.id ? line_id : id))
  await sql`update plan_line set place = array_position(${order}::integer[], id) where company_id = ${company_id}`.execute(
    tx.db,
  )
  await note(tx, {
    action: 'plan-line-moved',
    subject: 'plan_line',
    subject_id: line_id,
    about: { company_id, name: line.name },
  })
  return { id: line_id }
}

/** After all lines of the company. */
export const nextPlace = (company_id: number) =>
  sql<number>`(select coalesce(max(place), 0) + 1 from plan_line where company_id = ${company_id})`

/** What the trail tells of a line: no levels. */
const toldOf = ({
  name,
  role,
  people,
  due_on,
  kind,
  taught_here,
}: Pick<LineForm, 'name' | 'role' | 'people' | 'due_on'> & { kind: string | null; taught_here: string }) => ({
  name,
  role,
  people,
  due_on,
  kind,
  taught_here,
})
