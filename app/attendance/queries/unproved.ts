import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { EvidenceKind } from '../rules/evidence.ts'
import { binds, isBound } from './bound.ts'
import { hasCome } from './participation.ts'

/**
 * Attended hours whose binding signature is not noted: the portal’s receipt, or the paper. In sessions that have come; not of those who say
 * that the time is wrong, and none of protected persons, whose handler notes theirs.
 */
const unproved = ({ programme }: Visitor): RawBuilder<unknown> => sql`
  from attendance
  join session on session.id = attendance.session_id
  join person on person.id = attendance.person_id and not person.is_protected
  join occasion on occasion.id = session.occasion_id
  join course on course.id = occasion.course_id
  where attendance.programme_id = ${programme} and attendance.quarters > 0 and ${hasCome('session.held_on')}
    and ${binds} <> 'ours' and (attendance.signed_at is null or not ${isBound})
    and not exists (select from attendance_objection objection where objection.attendance_id = attendance.id
      and objection.quarters = attendance.quarters and attendance.signed_at is null)`

export type UnprovedSession = {
  session_id: number
  held_on: LocalDate
  starts_at: string
  ends_at: string
  course: string
  occasion: string
  binds: EvidenceKind
  people: number
  quarters: Quarters
}

/** The sessions that have any, the earliest first. */
export async function unprovedSessions(db: Db, visitor: Visitor): Promise<UnprovedSession[]> {
  const { rows } = await sql<UnprovedSession>`
    select session.id as session_id, session.held_on, to_char(session.starts_at, 'HH24:MI') as starts_at,
      to_char(session.ends_at, 'HH24:MI') as ends_at, course.title as course, occasion.code as occasion,
      min(${binds}) as binds, count(*)::integer as people, sum(attendance.quarters)::integer as quarters
    ${unproved(visitor)}
    group by session.id, course.id, occasion.id
    order by session.held_on, session.starts_at, session.id`.execute(db)
  return rows
}

export type Unproved = Omit<UnprovedSession, 'people'> & {
  attendance_id: number
  person_id: number
  given_name: string
  family_name: string
  forgotten_at: Date | null
  is_signed: boolean
}

/** The hours one by one, in the order in which a portal asks for them: session by session, by name. */
export async function unprovedRows(
  db: Db,
  visitor: Visitor,
  session_id: number | null = null,
): Promise<Unproved[]> {
  const { rows } = await sql<Unproved>`
    select attendance.id as attendance_id, attendance.person_id, session.id as session_id, session.held_on,
      to_char(session.starts_at, 'HH24:MI') as starts_at, to_char(session.ends_at, 'HH24:MI') as ends_at,
      course.title as course, occasion.code as occasion, ${binds} as binds, attendance.quarters,
      person.given_name, person.family_name, person.forgotten_at, attendance.signed_at is not null as is_signed
    ${unproved(visitor)} and ${session_id === null ? sql`true` : sql`session.id = ${session_id}`}
    order by session.held_on, session.starts_at, session.id, ${swedishOrder('person.family_name')},
      ${swedishOrder('person.given_name')}, attendance.id`.execute(db)
  return rows
}

/** Whether the session is one of the visitor’s programme: a foreign one is not found. */
export const isOwnSession = async (db: Db, { programme }: Visitor, session_id: number): Promise<boolean> =>
  (await db
    .selectFrom('session')
    .select('id')
    .where('programme_id', '=', programme)
    .where('id', '=', session_id)
    .executeTakeFirst()) !== undefined

/** What has been noted as proof of attended hours, the latest first. Found through the row, which says whether it is the visitor’s. */
export const evidenceOf = (db: Db, attendance_id: number) =>
  db
    .selectFrom('attendance_evidence')
    .select(['id', 'kind', 'quarters', 'reference', 'reference_cipher', 'given_on'])
    .where('attendance_id', '=', attendance_id)
    .orderBy('id', 'desc')
    .execute()
