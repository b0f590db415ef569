import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { participationSeenBy } from '../../attendance/queries/participation.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import type { NotCounted } from '../rules/not-counted.ts'

export type PersonSession = {
  attendance_id: number
  occasion_id: number
  occasion: string
  course: string
  held_on: LocalDate
  quarters: Quarters
  signed_at: Date | null
  signed_how: 'register' | 'phone' | 'code' | 'kiosk' | 'paper' | null
  corrections: number
  /** The entry of the ledger that stands, where there is one. */
  entry_id: number | null
  not_counted_because: NotCounted | null
  amount_ore: Ore | null
}

/** Every session that a person has been at, the latest first, with its signature and what the ledger holds for it. */
export async function personSessions(db: Db, visitor: Visitor, person_id: number): Promise<PersonSession[]> {
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
    where attendance.programme_id = ${visitor.programme} and attendance.person_id = ${person_id}
    order by session.held_on desc, session.starts_at desc`.execute(db)
  return rows
}

export type Participation = {
  started_on: LocalDate
  ended_on: LocalDate
  has_left: boolean
  quarters: Quarters
  signed_quarters: Quarters
}

/** One participation however many trainings: from the first attended day to the recorded exit or else the last attended day. DOMAIN.md. */
export async function participationOf(
  db: Db,
  visitor: Visitor,
  person_id: number,
): Promise<Participation | null> {
  const { rows } = await sql<Participation>`
    select participation.started_on, greatest(participation_exit.left_on, participation.last_attended_on) as ended_on,
      participation_exit.left_on is not null as has_left, participation.quarters, participation.signed_quarters
    from ${participationSeenBy(visitor)}
    join person on person.id = participation.person_id and not person.is_protected
    left join participation_exit on participation_exit.person_id = participation.person_id
    where participation.programme_id = ${visitor.programme} and participation.person_id = ${person_id}`.execute(
    db,
  )
  return rows[0] ?? null
}

export type PersonSeat = {
  occasion_id: number
  occasion: string
  course: string
  first_on: LocalDate
  place: string
}

/** The seats that a person has at occasions to come, the next one first. */
export async function personSeats(
  db: Db,
  visitor: Visitor,
  { person_id, today }: { person_id: number; today: LocalDate },
): Promise<PersonSeat[]> {
  const { rows } = await sql<PersonSeat>`
    select distinct on (session.held_on, occasion.id) occasion.id as occasion_id, occasion.code as occasion, course.title as course,
      session.held_on as first_on, session.place
    from booking
    join person on person.id = booking.person_id and not person.is_protected
    join occasion on occasion.id = booking.occasion_id
    join course on course.id = occasion.course_id
    join session on session.occasion_id = occasion.id and session.held_on > ${today}
    where booking.programme_id = ${visitor.programme} and booking.person_id = ${person_id} and ${takesSeat}
    order by session.held_on, occasion.id, session.starts_at`.execute(db)
  return rows
}
