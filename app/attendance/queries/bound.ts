import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { asksCodeOn, bindsOn } from '../../programmes/queries/binding.ts'
import type { Binds } from '../../programmes/rules/binding.ts'

const BINDS = bindsOn('attendance.programme_id', 'session.held_on')

/**
 * Whether attended hours that are signed are signed in the way that binds on their day: by whatever way where ours does; else the portal’s
 * receipt, or where the original on paper lies, is noted of just these quarter-hours. Of protected persons their handler says that it is so.
 * Reads `attendance` and `session`.
 */
export const isBound: RawBuilder<boolean> = sql`(case ${BINDS} when 'ours' then true
  else exists (select from attendance_evidence evidence where evidence.attendance_id = attendance.id
    and evidence.kind = ${BINDS} and evidence.quarters = attendance.quarters)
    or (attendance.signed_how = ${BINDS} and exists (select from person whose where whose.id = attendance.person_id and whose.is_protected))
  end)`

/** Which signature binds for attended hours. Reads the same. */
export const binds = BINDS

/** Whether they are signed with a one-time code, by a link of one’s own. Reads the same. */
export const asksCode = asksCodeOn('attendance.programme_id', 'session.held_on')

export async function bindingOfSession(db: Db, session_id: number): Promise<Binds> {
  const row = await db
    .selectFrom('session')
    .select(bindsOn('session.programme_id', 'session.held_on').as('binds'))
    .where('id', '=', session_id)
    .executeTakeFirstOrThrow()
  return row.binds
}
