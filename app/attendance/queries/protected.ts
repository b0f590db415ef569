import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Vault } from '../../foundation/vault.ts'
import { programmeHandled } from '../../people/queries/with-code.ts'
import { type AttendanceRow, correctionsOf } from '../queries.ts'

export type ProtectedSum = {
  person_id: number
  sessions: number
  quarters: Quarters
  unsigned_quarters: Quarters
}

/** Everyone with protected identity and their time (quarter-hours), those with something unsigned first. */
export const protectedSums = (db: Db, visitor: Visitor): Promise<ProtectedSum[]> =>
  db
    .selectFrom('person')
    .leftJoin('attendance', join =>
      join.onRef('attendance.person_id', '=', 'person.id').on('attendance.quarters', '>', 0),
    )
    .select([
      'person.id as person_id',
      sql<number>`count(attendance.id)::int`.as('sessions'),
      sql<number>`coalesce(sum(attendance.quarters), 0)::int`.as('quarters'),
      sql<number>`coalesce(sum(attendance.quarters) filter (where signed_at is null), 0)::int`.as(
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

export type ProtectedRow = Omit<AttendanceRow, 'given_name' | 'family_name' | 'forgotten_at' | 'place'> & {
  course: string
  occasion_code: string
}

const rowsOf = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('attendance')
    .innerJoin('person', 'person.id', 'attendance.person_id')
    .innerJoin('session', 'session.id', 'attendance.session_id')
    .innerJoin('occasion', 'occasion.id', 'session.occasion_id')
    .innerJoin('course', 'course.id', 'occasion.course_id')
    .select([
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
