import { sql } from 'kysely'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { Db } from '../../foundation/database.ts'
import { binds } from './bound.ts'

export type Awaited = { unsigned: number; unmarked: number }

/**
 * What an occasion still waits for: how many have hours that they have neither signed nor said are wrong, and how many have a seat and are
 * marked in none of its sessions. What binds elsewhere is waited for where it is noted. Nobody with protected identity: their handler waits for them.
 */
export async function hoursAwaited(db: Db, occasion_id: number): Promise<Awaited> {
  const { rows } = await sql<Awaited>`
    with noted as (
      select attendance.person_id, bool_or(attendance.quarters > 0 and signed_at is null and ${binds} = 'ours'
        and objection.attendance_id is null) as waits
      from attendance join session on session.id = attendance.session_id and session.occasion_id = ${occasion_id}
        join person on person.id = attendance.person_id and not person.is_protected
        left join attendance_objection objection on objection.attendance_id = attendance.id
      group by attendance.person_id)
    select (select count(*)::integer from noted where waits) as unsigned,
      (select count(*)::integer from booking join person on person.id = booking.person_id and not person.is_protected
        where occasion_id = ${occasion_id} and ${takesSeat} and person_id not in (select person_id from noted)) as unmarked`.execute(
    db,
  )
  return rows[0]!
}
