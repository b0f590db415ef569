import { sql } from 'kysely'
import type { Certainty } from '../../../db/types.ts'
import type { Visitor } from '../../access/visitor.ts'
import { paidTimeOf } from '../../bookings/queries/paid-time.ts'
import type { PaidTime } from '../../bookings/rules/work-time.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import { isRateOf, participantRates } from '../../programmes/queries/rates.ts'
import type { NotCounted } from '../rules/not-counted.ts'

export type Evidence = {
  id: number
  attendance_id: number
  person_id: number
  given_name: string
  family_name: string
  forgotten_at: Date | null
  company_id: number
  company: string
  agreed_on: LocalDate | null
  course_id: number
  course: string
  occasion_id: number
  occasion: string
  held_on: LocalDate
  starts_at: string
  ends_at: string
  place: string
  session_quarters: Quarters
  /** As the ledger has it, and as the attendance says now. */
  quarters: Quarters
  attended_quarters: Quarters
  signed_at: Date | null
  signed_how: 'register' | 'phone' | 'code' | 'kiosk' | 'paper' | 'portal' | null
  signed_by: string | null
  import_id: number | null
  ore_per_hour: Ore
  amount_ore: Ore
  not_counted_because: NotCounted | null
  posted_at: Date
  posted_because: string
  /** Where the session lies in the paid time of the company as its rota is now, and what it has said of that. */
  paid: PaidTime
  said_paid: boolean | null
  rate_from: LocalDate | null
  rate_source: string | null
  rate_certainty: Certainty | null
}

const own = paidTimeOf('entry.person_id', 'entry.company_id')

/** One entry down to its attendance, signature and rate. Of a protected person there is none to be seen. */
export async function evidenceOf(db: Db, visitor: Visitor, entry_id: number): Promise<Evidence | null> {
  const { rows } = await sql<Evidence>`
    select entry.id, entry.attendance_id, entry.person_id, person.given_name, person.family_name, person.forgotten_at, entry.company_id,
      company.name as company, company.agreed_on, course.id as course_id, course.title as course, occasion.id as occasion_id,
      occasion.code as occasion, entry.held_on, session.starts_at, session.ends_at, session.place,
      session.quarters as session_quarters, entry.quarters, attendance.quarters as attended_quarters, attendance.signed_at,
      attendance.signed_how, coalesce(signer.name, attendance.signed_by) as signed_by, attendance.import_id, entry.ore_per_hour,
      entry.amount_ore, entry.not_counted_because, entry.posted_at, entry.posted_because, ${own.paid} as paid,
      ${own.said} as said_paid, rate.valid_from as rate_from, rate.source as rate_source, rate.certainty as rate_certainty
    from in_kind_entry entry
    join person on person.id = entry.person_id and not person.is_protected
    join attendance on attendance.id = entry.attendance_id
    join session on session.id = entry.session_id
    join occasion on occasion.id = session.occasion_id
    join course on course.id = occasion.course_id
    join company on company.id = entry.company_id
    left join auth_user signer on signer.id = attendance.signed_by
    left join ${participantRates(visitor.programme!)} rate on ${isRateOf('entry.held_on')}
    where entry.programme_id = ${visitor.programme} and entry.id = ${entry_id}`.execute(db)
  return rows[0] ?? null
}

export type Sibling = {
  id: number
  quarters: Quarters
  ore_per_hour: Ore
  amount_ore: Ore
  not_counted_because: NotCounted | null
  reverses_id: number | null
  posted_at: Date
  posted_because: string
  /** The day from which the rate of the attended day is in force. */
  rate_from: LocalDate | null
}

/** Every entry that the same attendance has led to, each followed by its reversal. Of a protected person there is none. */
export async function entriesOfAttendance(
  db: Db,
  visitor: Visitor,
  attendance_id: number,
): Promise<Sibling[]> {
  const { rows } = await sql<Sibling>`
    select entry.id, entry.quarters, entry.ore_per_hour, entry.amount_ore, entry.not_counted_because, entry.reverses_id,
      entry.posted_at, entry.posted_because, rate.valid_from as rate_from
    from in_kind_entry entry
    join person on person.id = entry.person_id and not person.is_protected
    left join ${participantRates(visitor.programme!)} rate on ${isRateOf('entry.held_on')}
    where entry.programme_id = ${visitor.programme} and entry.attendance_id = ${attendance_id}
    order by coalesce(entry.reverses_id, entry.id), entry.reverses_id is not null`.execute(db)
  return rows
}

/** What was corrected in an attendance, by whom and why, in order. */
export const correctionsOf = (db: Db, attendance_id: number) =>
  db
    .selectFrom('attendance_correction')
    .leftJoin('auth_user', 'auth_user.id', 'attendance_correction.corrected_by')
    .select([
      'attendance_correction.id',
      'quarters_before',
      'quarters_after',
      'signed_before',
      'signed_after',
      'reason',
      'corrected_at',
      'auth_user.name as corrected_by',
    ])
    .where('attendance_id', '=', attendance_id)
    .orderBy('attendance_correction.id')
    .execute()
