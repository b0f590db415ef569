import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { isOpenOn } from './employment-on.ts'

/** The companies where a person works on a day. */
export async function employersOn(db: Db, person_id: number, day: LocalDate): Promise<number[]> {
  const { rows } = await sql<{ company_id: number }>`
    select distinct company_id from (select *, ${day}::date as day from employment) job
    where person_id = ${person_id} and ${isOpenOn('job', 'job.day')} order by company_id`.execute(db)
  return rows.map(row => row.company_id)
}
