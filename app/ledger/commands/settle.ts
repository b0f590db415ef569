import { sql } from 'kysely'
import type { Tx } from '../../foundation/transact.ts'
import { due, standing, type Which } from '../queries/due.ts'

const LOCK = 7_270_004

export type Settled = { posted: number; reversed: number }

/**
 * Brings the ledger to what it should hold: an entry that is no longer right is reversed with the opposite sign, and the right
 * one is posted beside it. Nothing is changed or taken away, and settling again posts nothing. Notes nothing: the command
 * that changed the facts does.
 */
export async function settle(
  tx: Tx,
  about: { programme_id: number; attendance_ids: Which; because: string },
): Promise<Settled> {
  const { programme_id, attendance_ids, because } = about
  if (attendance_ids !== 'all' && attendance_ids.length === 0) return { posted: 0, reversed: 0 }
  // Two who settle at once would both post.
  await sql`select pg_advisory_xact_lock(${LOCK}, ${programme_id})`.execute(tx.db)
  const { rows } = await sql<Settled>`
    with due as materialized (${due(programme_id, attendance_ids)}),
    standing as materialized (${standing(programme_id, attendance_ids)}),
    right_already as (
      select standing.id, standing.attendance_id from standing join due on due.attendance_id = standing.attendance_id
      where (standing.person_id, standing.company_id, standing.session_id, standing.held_on, standing.quarters,
          standing.ore_per_hour, standing.amount_ore, standing.not_counted_because)
        is not distinct from (due.person_id, due.company_id, due.session_id, due.held_on, due.quarters,
          due.ore_per_hour, due.amount_ore, due.not_counted_because)),
    reversed as (
      insert into in_kind_entry (programme_id, attendance_id, person_id, company_id, session_id, held_on, quarters, ore_per_hour,
        amount_ore, not_counted_because, reverses_id, posted_at, posted_because)
      select programme_id, attendance_id, person_id, company_id, session_id, held_on, -quarters, ore_per_hour, -amount_ore,
        not_counted_because, id, ${tx.clock.now()}::timestamptz, ${because}
      from standing where not exists (select from right_already where right_already.id = standing.id)
      order by attendance_id
      returning id),
    posted as (
      insert into in_kind_entry (programme_id, attendance_id, person_id, company_id, session_id, held_on, quarters, ore_per_hour,
        amount_ore, not_counted_because, posted_at, posted_because)
      select ${programme_id}, attendance_id, person_id, company_id, session_id, held_on, quarters, ore_per_hour, amount_ore,
        not_counted_because, ${tx.clock.now()}::timestamptz, ${because}
      from due where not exists (select from right_already where right_already.attendance_id = due.attendance_id)
        and (select count(*) from reversed) >= 0 -- a reversal comes before what takes its place
      order by held_on, attendance_id
      returning id)
    select (select count(*) from posted)::integer as posted, (select count(*) from reversed)::integer as reversed`.execute(
    tx.db,
  )
  return rows[0]!
}
