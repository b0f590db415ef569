import { type RawBuilder, sql } from 'kysely'
import type { PaidTime } from '../rules/work-time.ts'

/** Where a session lies in the paid time of somebody at a company, and what that company has said of it; null where it has said nothing. Reads `session`. */
export const paidTimeOf = (
  person: string,
  company: string,
): { paid: RawBuilder<PaidTime>; said: RawBuilder<boolean | null> } => {
  const of = sql`${sql.ref(person)}, ${sql.ref(company)}`
  return {
    paid: sql`paid_time(${of}, session.held_on, session.starts_at, session.ends_at)`,
    said: sql`said_paid(${of}, session.occasion_id)`,
  }
}

const attended = paidTimeOf('attendance.person_id', 'company.id')

/**
 * Whether attended hours lie wholly or partly outside the paid time of the company of the day, which has not said that they are paid. Where no
 * rota is known it is not so: what is not known takes nothing away. Reads `attendance`, `company` and `session`.
 */
export const isUnpaid: RawBuilder<boolean> = sql`(company.id in (select company_id from shift_team)
  and ${attended.paid} in ('partly', 'outside') and not coalesce(${attended.said}, false))`
