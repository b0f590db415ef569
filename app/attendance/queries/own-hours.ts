import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Binds } from '../../programmes/rules/binding.ts'
import type { Because } from '../rules/own-hours.ts'
import { asksCode, binds } from './bound.ts'

export type OwnHours = {
  attendance_id: number
  occasion_id: number
  held_on: LocalDate
  starts_at: string
  ends_at: string
  course: string
  quarters: Quarters
  signed_at: Date | null
  /** What the participant has said is wrong about these hours. */
  objection: Because | null
  /** Whose signature binds for them: they are signed here where it is ours. */
  binds: Binds
  /** They are signed with a one-time code, where they are signed by a link of one's own. */
  asks_code: boolean
}

/** Days for which what is signed stays on the participant's page. */
const SHOWN_DAYS = 62

/**
 * What a person attended in sessions that are over: all that waits for their signature, and what they have signed of late, in the order of the days. Asked by the
 * house, within the programme.
 */
export async function ownHoursOf(
  db: Db,
  { programme_id, person_id, now }: { programme_id: number; person_id: number; now: Date },
): Promise<OwnHours[]> {
  const { rows } = await sql<OwnHours>`
    select attendance.id as attendance_id, occasion.id as occasion_id, held_on, to_char(starts_at, 'HH24:MI') as starts_at,
      to_char(ends_at, 'HH24:MI') as ends_at, course.title as course, attendance.quarters, signed_at, objection.because as objection,
      ${binds} as binds, ${asksCode} as asks_code
    from attendance join session on session.id = attendance.session_id join occasion on occasion.id = session.occasion_id
      join course on course.id = occasion.course_id
      left join attendance_objection objection on objection.attendance_id = attendance.id and objection.quarters = attendance.quarters
        and signed_at is null
    where attendance.programme_id = ${programme_id} and attendance.person_id = ${person_id} and attendance.quarters > 0
      and session_ends(held_on, starts_at, ends_at) <= ${now} and (signed_at is null or signed_at > ${now}::timestamptz - make_interval(days => ${SHOWN_DAYS}))
    order by held_on, session.starts_at, attendance.id`.execute(db)
  return rows
}
