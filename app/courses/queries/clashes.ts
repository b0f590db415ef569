import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { TypedSession } from '../rules/sessions.ts'
import { takesSeat } from './seats.ts'
import { isNotCancelled } from './standing.ts'

export type Clash = {
  /** Which of the typed sessions, from one. */
  nth: number
  kind: 'trainer' | 'room' | 'people'
  /** What it clashes with. */
  occasion_id: number
  session_id: number
  code: string
  title: string
  held_on: LocalDate
  starts_at: string
  ends_at: string
  /** Of `people`: how many are booked in both; nobody with protected identity. */
  people: number
}

type Asked = { programme_id: number; occasion_id: number | null; sessions: readonly TypedSession[] }

/**
 * What sessions would clash with, in one question: another session at the same time with the same trainer, in the same room of the same
 * place, or with somebody who is booked in both occasions. What is cancelled clashes with nothing, and neither do sessions of one
 * occasion (`sessionsRefusal`).
 */
export async function clashesOf(db: Db, { programme_id, occasion_id, sessions }: Asked): Promise<Clash[]> {
  if (sessions.length === 0) return []
  const typed = sessions.map(({ held_on, starts_at, ends_at, place, address, room, trainer_id }, at) => ({
    nth: at + 1,
    ...{ held_on, starts_at, ends_at, place, address: address ?? '', room: room ?? '', trainer_id },
  }))
  const { rows } = await sql<Clash>`
    with mine as (
      select * from jsonb_to_recordset(${JSON.stringify(typed)}::jsonb) as t
        (nth integer, held_on date, starts_at time, ends_at time, place text, address text, room text, trainer_id text)),
    met as (
      select mine.nth, mine.trainer_id as my_trainer, lower(trim(mine.room)) as my_room, lower(trim(mine.place)) as my_place,
        lower(trim(mine.address)) as my_address, session.*, occasion.code, course.title
      from mine
      join session on session.programme_id = ${programme_id} and session.held_on between mine.held_on - 1 and mine.held_on + 1
        and session_span(session.held_on, session.starts_at, session.ends_at) && session_span(mine.held_on, mine.starts_at, mine.ends_at)
      join occasion on occasion.id = session.occasion_id and ${isNotCancelled}
      join course on course.id = occasion.course_id
      where occasion.id is distinct from ${occasion_id}::integer),
    clash as (
      select 'trainer' as kind, 0 as people, met.* from met where trainer_id = my_trainer
      union all
      select 'room', 0, met.* from met where my_room <> '' and lower(trim(room)) = my_room and lower(trim(place)) = my_place
        and lower(trim(address)) = my_address
      union all
      select 'people', both_booked.people, met.* from met cross join lateral (
        select count(*)::integer as people from booking here join booking there on there.person_id = here.person_id
          join person on person.id = here.person_id and not person.is_protected
        where here.occasion_id = ${occasion_id}::integer and here.cancelled_at is null
          and there.occasion_id = met.occasion_id and there.cancelled_at is null) both_booked
      where both_booked.people > 0)
    select nth, kind, occasion_id, id as session_id, code, title, held_on, to_char(starts_at, 'HH24:MI') as starts_at,
      to_char(ends_at, 'HH24:MI') as ends_at, people
    from clash order by nth, array_position(array['trainer', 'room', 'people'], kind), held_on, session_id`.execute(
    db,
  )
  return rows
}

export type PersonClash = {
  person_id: number
  /** The session that they would be in, and the one that they have a seat in already. */
  held_on: LocalDate
  other_occasion_id: number
  other_title: string
  other_held_on: LocalDate
}

/**
 * Which of these persons have a seat in another session while one of the occasion goes on, for the room that books. A company finds
 * those of its own; nobody with protected identity.
 */
export async function personClashesOf(
  db: Db,
  { occasion_id, person_ids }: { occasion_id: number; person_ids: readonly number[] },
): Promise<PersonClash[]> {
  if (person_ids.length === 0) return []
  const { rows } = await sql<PersonClash>`
    select distinct booking.person_id, mine.held_on, occasion.id as other_occasion_id, course.title as other_title,
      session.held_on as other_held_on
    from session mine
    join session on session.programme_id = mine.programme_id and session.held_on between mine.held_on - 1 and mine.held_on + 1
      and session.occasion_id <> mine.occasion_id
      and session_span(session.held_on, session.starts_at, session.ends_at) && session_span(mine.held_on, mine.starts_at, mine.ends_at)
    join occasion on occasion.id = session.occasion_id and ${isNotCancelled}
    join course on course.id = occasion.course_id
    join booking on booking.occasion_id = occasion.id and ${takesSeat}
    join person on person.id = booking.person_id and not person.is_protected
    where mine.occasion_id = ${occasion_id} and booking.person_id = any (${[...person_ids]}::integer[])
    order by booking.person_id, mine.held_on, session.held_on, occasion.id`.execute(db)
  return rows
}
