import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { hasCome } from '../../attendance/queries/participation.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { isOpen } from './entries.ts'

/** What the ledger can be narrowed to: courses, and the months (`2025-10`) that have rows. For each month the first row is looked up, never all. */
export async function entryChoices(db: Db, visitor: Visitor) {
  const { programme } = visitor
  const isOwn = sql`entry.programme_id = ${programme} and ${hasCome('entry.held_on')} and ${isOpen(programme)}`
  const courses = await sql<{ id: number; title: string }>`
    select id, title from course where programme_id = ${programme} order by ${swedishOrder('course.title')}`.execute(
    db,
  )
  const months = await sql<{ month: string }>`
    with ends as (
      select date_trunc('month', min(held_on)::timestamp) as first, max(held_on)::timestamp as last
      from in_kind_entry where programme_id = ${programme})
    select to_char(month, 'YYYY-MM') as month
    from ends cross join lateral generate_series(first, last, interval '1 month') month
    cross join lateral (
      select from in_kind_entry entry where ${isOwn}
        and entry.held_on >= month::date and entry.held_on < (month + interval '1 month')::date limit 1) has_rows
    order by 1 desc`.execute(db)
  return { courses: courses.rows, months: months.rows.map(row => row.month) }
}
