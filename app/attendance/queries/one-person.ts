import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import { participationSeenBy } from './participation.ts'

export type Participation = {
  started_on: LocalDate
  ended_on: LocalDate
  has_left: boolean
  quarters: Quarters
  signed_quarters: Quarters
}

/** Asked once in a reading: one participation however many trainings: from the first attended day to the recorded exit or else the last attended day. DOMAIN.md. */
export const participationOf = askedOnce((_: Visitor, person_id: number) => person_id, askParticipation)

async function askParticipation(db: Db, visitor: Visitor, person_id: number): Promise<Participation | null> {
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
