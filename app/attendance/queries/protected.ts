import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { OccasionState } from '../../courses/rules/takes-nobody.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Vault } from '../../foundation/vault.ts'
import { programmeHandled } from '../../people/queries/with-code.ts'
import type { Binds } from '../../programmes/rules/binding.ts'
import { type AttendanceRow, correctionsOf } from '../queries.ts'
import type { Because } from '../rules/own-hours.ts'
import { binds, isBound } from './bound.ts'
import { evidenceOf } from './unproved.ts'

export type ProtectedSum = {
  person_id: number
  sessions: number
  quarters: Quarters
  unsigned_quarters: Quarters
}

/** Everyone with protected identity and their time (quarter-hours), those with something unsigned, or signed as does not bind, first. */
export const protectedSums = (db: Db, visitor: Visitor): Promise<ProtectedSum[]> =>
  db
    .selectFrom('person')
    .leftJoin('attendance', join =>
      join.onRef('attendance.person_id', '=', 'person.id').on('attendance.quarters', '>', 0),
    )
    .leftJoin('session', 'session.id', 'attendance.session_id')
    .select([
      'person.id as person_id',
      sql<number>`count(attendance.id)::int`.as('sessions'),
      sql<number>`coalesce(sum(attendance.quarters), 0)::int`.as('quarters'),
      sql<number>`coalesce(sum(attendance.quarters) filter (where signed_at is null or not ${isBound}), 0)::int`.as(
        'unsigned_quarters',
      ),
    ])
    .where('person.programme_id', '=', programmeHandled(visitor))
    .where('person.is_protected', '=', true)
    .groupBy('person.id')
    .orderBy('unsigned_quarters', 'desc')
    .orderBy('quarters', 'desc')
    .execute()

/** The person with a personal number of twelve digits, among those with protected identity; null when there is none. */
export async function protectedWithNumber(
  db: Db,
  visitor: Visitor,
  { vault, number }: { vault: Vault; number: string },
): Promise<number | null> {
  const found = await db
    .selectFrom('personal_number')
    .innerJoin('person', 'person.id', 'personal_number.person_id')
    .select('person.id')
    .where('person.programme_id', '=', programmeHandled(visitor))
    .where('person.is_protected', '=', true)
    .where('keyed_hash', '=', vault.keyedHash(number))
    .executeTakeFirst()
  return found?.id ?? null
}

export type ProtectedRow = Omit<
  AttendanceRow,
  'given_name' | 'family_name' | 'forgotten_at' | 'place' | 'state'
> & {
  course: string
  occasion_code: string
  /** Signed in the way that binds on the day, if it is signed. */
  is_bound: boolean
  binds: Binds
  /** What they have said is wrong about it. */
  objection: Because | null
}

const rowsOf = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('attendance')
    .innerJoin('person', 'person.id', 'attendance.person_id')
    .innerJoin('session', 'session.id', 'attendance.session_id')
    .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .leftJoin('attendance_objection as objection', join =>
      join.onRef('objection.attendance_id', '=', 'attendance.id').on('attendance.signed_at', 'is', null),
    )
    .select([
      'objection.because as objection',
      isBound.as('is_bound'),
      binds.as('binds'),
      'attendance.id',
      'attendance.person_id',
      'attendance.session_id',
      'attendance.quarters',
      'attendance.signed_at',
      'attendance.signed_by',
      'attendance.signed_how',
      'attendance.version',
      'session.held_on',
      'session.quarters as session_quarters',
      'course.title as course',
      'occasion.code as occasion_code',
      sql<string>`to_char(session.starts_at, 'HH24:MI')`.as('starts_at'),
      sql<string>`to_char(session.ends_at, 'HH24:MI')`.as('ends_at'),
    ])
    .where('person.programme_id', '=', programmeHandled(visitor))
    .where('person.is_protected', '=', true)

/** The attendance of one protected person, the latest first. */
export const protectedRows = (db: Db, visitor: Visitor, person_id: number): Promise<ProtectedRow[]> =>
  rowsOf(db, visitor)
    .where('person.id', '=', person_id)
    .orderBy('session.held_on', 'desc')
    .orderBy('session.starts_at', 'desc')
    .execute()

export const protectedRowOf = (
  db: Db,
  visitor: Visitor,
  { person_id, attendance_id }: { person_id: number; attendance_id: number },
): Promise<ProtectedRow | undefined> =>
  rowsOf(db, visitor)
    .where('person.id', '=', person_id)
    .where('attendance.id', '=', attendance_id)
    .executeTakeFirst()

/** What has been corrected in a row of theirs, the reasons opened for the one who handles them. Found through `protectedRowOf`. */
export const protectedCorrections = async (db: Db, vault: Vault, attendance_id: number) =>
  (await correctionsOf(db, attendance_id)).map(({ reason_cipher, ...correction }) => ({
    ...correction,
    reason: reason_cipher ? vault.open(reason_cipher) : correction.reason,
  }))

/** What proves their hours, opened for the one who handles them. Found through `protectedRowOf`. */
export const protectedEvidence = async (db: Db, vault: Vault, attendance_id: number) =>
  (await evidenceOf(db, attendance_id)).map(({ reference_cipher, reference, ...evidence }) => ({
    ...evidence,
    reference: reference_cipher ? vault.open(reference_cipher) : reference,
  }))

export type ProtectedSeat = {
  course: string
  occasion_code: string
  first_on: LocalDate
  last_on: LocalDate
  state: OccasionState
  why_cancelled: string
  /** The seat has been given back. */
  is_cancelled: boolean
}

/** Seats of one protected person at what is still to come, and what has become of them: no letter tells them. */
export async function protectedSeats(
  db: Db,
  visitor: Visitor,
  { person_id, today }: { person_id: number; today: LocalDate },
): Promise<ProtectedSeat[]> {
  const { rows } = await sql<ProtectedSeat>`
    select course.title as course, occasion.code as occasion_code, held.first_on, held.last_on, occasion.state, why_cancelled,
      not ${takesSeat} as is_cancelled
    from booking join person on person.id = booking.person_id and person.is_protected
      join occasion on occasion.id = booking.occasion_id join course on course.id = occasion.course_id
      join lateral (select min(held_on) as first_on, max(held_on) as last_on from session
        where session.occasion_id = occasion.id) held on held.last_on >= ${today}::date
    where booking.person_id = ${person_id} and person.programme_id = ${programmeHandled(visitor)}
    order by held.first_on, occasion.code`.execute(db)
  return rows
}
