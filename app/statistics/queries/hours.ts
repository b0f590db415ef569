import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { peopleTables, type Span } from './participants.ts'

/** Month as `2025-10`. */
export type Month = { month: string; persons: number; quarters: Quarters; signed_quarters: Quarters }

/** Rows of `Month` in their order; `attended` must be a table of the query. */
export const monthRows: RawBuilder<unknown> = sql`
  select to_char(month, 'YYYY-MM') as month, count(*)::integer as persons, sum(quarters)::integer as quarters,
    sum(signed_quarters)::integer as signed_quarters
  from attended group by 1 order by 1`

/** Distinct persons and attended time by the month of the session. */
export async function monthsOf(db: Db, span: Span): Promise<Month[]> {
  const { rows } =
    await sql<Month>`with ${peopleTables(span)} select told.* from (${monthRows}) told`.execute(db)
  return rows
}
