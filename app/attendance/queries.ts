import { sql } from 'kysely'
import type { Visitor } from '../access/visitor.ts'
import { occasionsSeen } from '../courses/queries.ts'
import type { Db } from '../foundation/database.ts'

/** Attendance in the occasions that the visitor sees. Row security keeps a company to its own people. */
const attendanceSeen = (db: Db, visitor: Visitor) =>
  occasionsSeen(db, visitor)
    .innerJoin('session', 'session.occasion_id', 'occasion.id')
    .innerJoin('attendance', 'attendance.session_id', 'session.id')
    .innerJoin('person', 'person.id', 'attendance.person_id')

/** One row with its session and person; of those with protected identity there is none. */
export const attendanceOf = (db: Db, visitor: Visitor, occasion_id: number, attendance_id: number) =>
  attendanceSeen(db, visitor)
    .select([
      'attendance.id',
      'attendance.person_id',
      'attendance.session_id',
      'attendance.quarters',
      'attendance.signed_at',
      'attendance.signed_by',
      'attendance.signed_how',
      'attendance.version',
      'occasion.state',
      'person.given_name',
      'person.family_name',
      'person.forgotten_at',
      'session.held_on',
      'session.place',
      'session.quarters as session_quarters',
      sql<string>`to_char(session.starts_at, 'HH24:MI')`.as('starts_at'),
      sql<string>`to_char(session.ends_at, 'HH24:MI')`.as('ends_at'),
    ])
    .where('person.is_protected', '=', false)
    .where('occasion.id', '=', occasion_id)
    .where('attendance.id', '=', attendance_id)
    .executeTakeFirst()

export type AttendanceRow = NonNullable<Awaited<ReturnType<typeof attendanceOf>>>

/** What has been corrected in a row, the latest first. Found through `attendanceOf`, which says whether it is the visitor's. */
export const correctionsOf = (db: Db, attendance_id: number) =>
  db
    .selectFrom('attendance_correction')
    .select([
      'id',
      'quarters_before',
      'quarters_after',
      'signed_before',
      'signed_after',
      'reason',
      'reason_cipher',
      'corrected_at',
      'corrected_by',
    ])
    .where('attendance_id', '=', attendance_id)
    .orderBy('id', 'desc')
    .execute()

/** The minutes of the occasion's sessions on the day of one of them, and what a person attended in the others (quarter-hours). */
export async function dayOf(
  db: Db,
  session_id: number,
  person_id: number,
): Promise<{ minutes: number; in_others: number }> {
  return db
    .selectFrom('session as this')
    .innerJoin('session as same', join =>
      join.onRef('same.occasion_id', '=', 'this.occasion_id').onRef('same.held_on', '=', 'this.held_on'),
    )
    .leftJoin('attendance', join =>
      join
        .onRef('attendance.session_id', '=', 'same.id')
        .on('attendance.person_id', '=', person_id)
        .onRef('same.id', '<>', 'this.id'),
    )
    .select([
      sql<number>`sum(session_minutes(same.held_on, same.starts_at, same.ends_at))::int`.as('minutes'),
      sql<number>`coalesce(sum(attendance.quarters), 0)::int`.as('in_others'),
    ])
    .where('this.id', '=', session_id)
    .executeTakeFirstOrThrow()
}
