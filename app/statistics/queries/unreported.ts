import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { addMonths } from '../../foundation/dates.ts'

/** How many attended in the month that begins on `first`, and whether it has been reported to SCB. */
export async function monthToReport(
  db: Db,
  { programme_id, first }: { programme_id: number; first: LocalDate },
) {
  const { rows } = await sql<{ people: number; is_sent: boolean }>`
    select
      (select count(distinct person_id)::integer from session join attendance_told on attendance_told.session_id = session.id
        where session.programme_id = ${programme_id} and attendance_told.quarters > 0
        and held_on >= ${first}::date and held_on < ${addMonths(first, 1)}::date) as people,
      exists (select from statistics_batch where programme_id = ${programme_id} and month = ${first}) as is_sent`.execute(
    db,
  )
  return rows[0]!
}
