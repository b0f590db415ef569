import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Step } from '../../programmes/rules/design.ts'
import { stepsNow } from './steps.ts'

/** Today's steps that would be gone with these, and on which people stand; persons with protected identity are not counted. */
export async function leftOn(
  db: Db,
  programme_id: number,
  steps: readonly Step[],
  today: LocalDate,
): Promise<{ name: string; persons: number }[]> {
  const gone = (await stepsNow(db, programme_id, today)).filter(
    ({ step_id, name }) =>
      !steps.some(step => step.step_id === step_id || step.name.toLowerCase() === name.toLowerCase()),
  )
  if (gone.length === 0) return []
  const { rows } = await sql<{ step_id: number; persons: number }>`
    select step_id, count(*)::int as persons from (
      select distinct on (person_id) person_id, step_id from person_step where programme_id = ${programme_id}
      order by person_id, from_on desc) latest
    join person on person.id = person_id
    where not is_protected and step_id = any (${gone.map(one => one.step_id)}::int[]) group by step_id`.execute(
    db,
  )
  return gone.flatMap(({ step_id, name }) => {
    const persons = rows.find(row => row.step_id === step_id)?.persons ?? 0
    return persons > 0 ? [{ name, persons }] : []
  })
}
