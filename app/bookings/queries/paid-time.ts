import { type RawBuilder, sql } from 'kysely'
import type { PaidTime } from '../rules/work-time.ts'

const span = sql`session_span(session.held_on, session.starts_at, session.ends_at)`

/** Where a session lies in the paid time of somebody at a company, and what that company has said of its hours; null where it has said nothing of them. Reads `session`. */
export const paidTimeOf = (
  person: string,
  company: string,
): { paid: RawBuilder<PaidTime>; said: RawBuilder<boolean | null> } => {
  const of = sql`${sql.ref(person)}, ${sql.ref(company)}`
  return {
    paid: sql`paid_time(${of}, session.held_on, session.starts_at, session.ends_at)`,
    said: sql`said_paid(${of}, session.occasion_id, ${span})`,
  }
}

/** The hours of an occasion that lie wholly or partly outside somebody's paid time at a company: what an answer is said of. */
export const hoursOutside = ({
  person_id,
  company_id,
  occasion_id,
}: Record<'person_id' | 'company_id' | 'occasion_id', number>): RawBuilder<string> =>
  sql`(select coalesce(range_agg(${span}), '{}') from session where session.occasion_id = ${occasion_id}
    and paid_time(${person_id}, ${company_id}, session.held_on, session.starts_at, session.ends_at) in ('partly', 'outside'))`

const attended = paidTimeOf('attendance.person_id', 'company.id')

/**
 * Whether attended hours lie wholly or partly outside the paid time of the company of the day, which has not said that they are paid. Where no
 * rota is known it is not so: what is not known takes nothing away. Reads `attendance`, `company` and `session`.
 */
export const isUnpaid: RawBuilder<boolean> = sql`(company.id in (select company_id from shift_team)
  and ${attended.paid} in ('partly', 'outside') and not coalesce(${attended.said}, false))`
