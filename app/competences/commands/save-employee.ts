import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note, shredLinesAboutEmployee } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { employeeOf } from '../queries/employees.ts'
import { levelsAreOpen } from '../queries/ground.ts'
import type { EmployeeForm } from '../rules/company-forms.ts'
import { matrixRefusal } from './arrange-matrix.ts'

type At = { company_id: number }

/** Someone who takes no part in the programme. Refuses `not-found`, `not-yours`, `levels-shut`, `employee-there`. */
export async function addEmployee(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: At & { form: EmployeeForm },
): Promise<{ id: number } | Refusal> {
  const refusal = await refusalOf(tx, visitor, { company_id, form }, 0)
  if (refusal) return refusal
  const { name, title, team, shift, left_on } = form
  const made = await tx.db
    .insertInto('employee')
    .values({ programme_id: visitor.programme!, company_id, name, title, team, shift, left_on })
    .returning('id')
    .executeTakeFirstOrThrow()
  await note(tx, {
    action: 'employee-added',
    subject: 'employee',
    subject_id: made.id,
    about: { title, team, shift },
  })
  return made
}

/** Refuses as `addEmployee`, and `changed-by-other`. */
export async function saveEmployee(
  tx: Tx,
  visitor: Visitor,
  { company_id, id, version, form }: At & { id: number; version: number; form: EmployeeForm },
): Promise<{ id: number } | Refusal> {
  const refusal = await refusalOf(tx, visitor, { company_id, form }, id)
  if (refusal) return refusal
  const before = await employeeOf(tx.db, visitor, { company_id, id })
  if (!before) return refuse('not-found')
  if (before.version !== version) return refuse('changed-by-other')
  const { name, title, team, shift, left_on } = form
  await tx.db
    .updateTable('employee')
    .set({ name, title, team, shift, left_on, version: version + 1 })
    .where('id', '=', id)
    .execute()
  const { title: _, ...was } = before
  const changed = changesBetween({ ...was, title: before.title }, { title, team, shift, left_on })
  await note(tx, { action: 'employee-changed', subject: 'employee', subject_id: id, changed })
  return { id }
}

/** The name, the levels and what lines told are gone for good. Refuses `not-found`, `not-yours`. */
export async function removeEmployee(
  tx: Tx,
  visitor: Visitor,
  { company_id, id }: At & { id: number },
): Promise<{ id: number } | Refusal> {
  const refusal = await matrixRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const employee = await employeeOf(tx.db, visitor, { company_id, id })
  if (!employee) return refuse('not-found')
  await tx.db.deleteFrom('employee').where('id', '=', id).execute()
  await shredLinesAboutEmployee(tx, id)
  await note(tx, { action: 'employee-removed', subject: 'employee', subject_id: id })
  return { id }
}

async function refusalOf(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: At & { form: EmployeeForm },
  own: number,
) {
  const refusal = await matrixRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  if (!(await levelsAreOpen(tx.db, visitor, company_id))) return refuse('levels-shut')
  const same = await tx.db
    .selectFrom('employee')
    .select('id')
    .where('programme_id', '=', visitor.programme)
    .where('company_id', '=', company_id)
    .where('id', '<>', own)
    .where(sql<boolean>`lower(name) = lower(${form.name})`)
    .executeTakeFirst()
  return same ? refuse('employee-there', { field: 'name' }) : null
}
