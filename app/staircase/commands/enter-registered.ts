import { sql } from 'kysely'
import { eachTable, type Into } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import { stepsNow } from '../queries/steps.ts'
import type { RegisteredStep } from '../rules/read-step.ts'

/** Steps on which people stand from a day on; `person` is the keyed hash of the personal number, in hexadecimal digits. Notes nothing. */
export async function enterSteps(
  tx: Tx,
  { programme_id, import_id }: Into,
  steps: readonly RegisteredStep[],
): Promise<void> {
  if (steps.length === 0) return
  const now = await stepsNow(tx.db, programme_id, tx.clock.today())
  const idOf = new Map(now.map(step => [step.number, step.step_id]))
  await eachTable(
    steps.map(({ step, ...told }) => ({ ...told, step_id: idOf.get(step) })),
    'person text, from_on date, step_id integer, because text',
    table =>
      sql`insert into person_step (programme_id, person_id, step_id, from_on, because, import_id)
        select ${programme_id}, person_id, t.step_id, t.from_on, t.because, ${import_id}
        from ${table} join personal_number on personal_number.programme_id = ${programme_id} and keyed_hash = decode(t.person, 'hex')`.execute(
        tx.db,
      ),
  )
}
