import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Span } from './participants.ts'

/** Month as `2025-10`. */
export type Month = { month: string; persons: number; quarters: Quarters; signed_quarters: Quarters }

/**
 * Rows of `Month` in their order. A day is turned into its month once for each session and a person is counted once for
 * each month, so that no more is done for each attendance than to add it up.
 */
export const monthRows = ({ programme_id, until = null }: Span): RawBuilder<unknown> => sql`
  with held as materialized (
    select id, extract(year from held_on)::integer * 12 + extract(month from held_on)::integer - 1 as month
    from session where programme_id = ${programme_id} and held_on <= coalesce(${until}::date, 'infinity')),
  by_person as (
    select month, person_id, sum(quarters) as quarters, sum(case when is_signed then quarters else 0 end) as signed_quarters
    from attendance_told join held on held.id = attendance_told.session_id
    where programme_id = ${programme_id} and quarters > 0
    group by month, person_id)
  select to_char(make_date(month / 12, month % 12 + 1, 1), 'YYYY-MM') as month, count(*)::integer as persons,
    sum(quarters)::integer as quarters, sum(signed_quarters)::integer as signed_quarters
  from by_person group by by_person.month order by by_person.month`

/** Distinct persons and attended time by the month of the session. */
export async function monthsOf(db: Db, span: Span): Promise<Month[]> {
  const { rows } = await sql<Month>`${monthRows(span)}`.execute(db)
  return rows
}
