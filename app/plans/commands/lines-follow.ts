import type { Tx } from '../../foundation/transact.ts'
import { nowNamed } from '../../workshops/queries/competence-named.ts'

/** Lines about a competence that becomes part of another are about the one that stays. Notes nothing. */
export const linesFollow = ({ db }: Tx, { stays, goes }: { stays: number; goes: number }) =>
  db.updateTable('plan_line').set({ competence_id: stays }).where('competence_id', '=', goes).execute()

/** A measure for what the list did not have is for the competence that has now got its name. Notes nothing. */
export async function linesAreNamed({ db }: Tx, { programme_id }: { programme_id: number }): Promise<void> {
  const unnamed = await db
    .selectFrom('plan_line')
    .select(['id', 'name'])
    .where('programme_id', '=', programme_id)
    .where('competence_id', 'is', null)
    .execute()
  for (const [competence_id, ids] of await nowNamed(db, programme_id, unnamed))
    await db.updateTable('plan_line').set({ competence_id }).where('id', 'in', ids).execute()
}

/** What was planned for an employee is planned for the participant whom it turned out to be; once in each line. Notes nothing. */
export async function personFollows(
  { db }: Tx,
  { employee_id, person_id }: { employee_id: number; person_id: number },
): Promise<void> {
  await db
    .deleteFrom('plan_person')
    .where('employee_id', '=', employee_id)
    .where('line_id', 'in', db.selectFrom('plan_person').select('line_id').where('person_id', '=', person_id))
    .execute()
  await db
    .updateTable('plan_person')
    .set({ employee_id: null, person_id })
    .where('employee_id', '=', employee_id)
    .execute()
}
