import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { hasCome } from '../../attendance/queries/participation.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import type { NotCounted } from '../rules/not-counted.ts'

export type PersonSession = {
  attendance_id: number
  occasion_id: number
  occasion: string
  course: string
  held_on: LocalDate
  quarters: Quarters
  signed_at: Date | null
  signed_how: 'register' | 'phone' | 'code' | 'kiosk' | 'paper' | 'portal' | null
  corrections: number
  /** The entry of the ledger that stands, where there is one. */
  entry_id: number | null
  not_counted_because: NotCounted | null
  amount_ore: Ore | null
}

/** Every session that a person has been at up to and including today, the latest first, with its signature and what the ledger holds for it. Asked once in a reading. */
export const personSessions = askedOnce((_: Visitor, person_id: number) => person_id, askSessions)

async function askSessions(db: Db, visitor: Visitor, person_id: number): Promise<PersonSession[]> {
  const { rows } = await sql<PersonSession>`
    select attendance.id as attendance_id, occasion.id as occasion_id, occasion.code as occasion, course.title as course,
      session.held_on, attendance.quarters, attendance.signed_at, attendance.signed_how,
      (select count(*)::integer from attendance_correction where attendance_correction.attendance_id = attendance.id) as corrections,
      entry.id as entry_id, entry.not_counted_because, entry.amount_ore
    from attendance
    join person on person.id = attendance.person_id and not person.is_protected
    join session on session.id = attendance.session_id
    join occasion on occasion.id = session.occasion_id
    join course on course.id = occasion.course_id
    left join in_kind_entry entry on entry.attendance_id = attendance.id and entry.reverses_id is null
      and not exists (select from in_kind_entry reversal where reversal.reverses_id = entry.id)
    where attendance.programme_id = ${visitor.programme} and attendance.person_id = ${person_id} and ${hasCome('session.held_on')}
    order by session.held_on desc, session.starts_at desc`.execute(db)
  return rows
}
