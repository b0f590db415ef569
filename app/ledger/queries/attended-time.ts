import { type RawBuilder, sql } from 'kysely'
import { employmentOrder } from '../../people/queries/employment-on.ts'

/** Of whom: everyone in the programme, or those who have been employed by some of its companies. */
export type TimeOf = { programme_id: number; company_ids?: readonly number[]; person_id?: number }

/**
 * Attended time with the employer of the day, as the ledger places it: one row for each person and session.
 * Persons with protected identity are not in it, so nothing made of it says where or when they were.
 */
export const attendedTime = ({ programme_id, company_ids, person_id }: TimeOf): RawBuilder<unknown> => sql`
  select distinct on (attendance.id) attendance.id as attendance_id, attendance.person_id, attendance.session_id,
    session.occasion_id, session.held_on, attendance.quarters,
    case when attendance.signed_at is null then 0 else attendance.quarters end as signed_quarters, employment.company_id
  from attendance
  join session on session.id = attendance.session_id
  join person on person.id = attendance.person_id and not person.is_protected
  join employment on employment.person_id = attendance.person_id
  where attendance.programme_id = ${programme_id} and attendance.quarters > 0
    and ${person_id === undefined ? sql`true` : sql`attendance.person_id = ${person_id}`}
    and ${company_ids === undefined ? sql`true` : employedBy(company_ids)}
  order by attendance.id, ${employmentOrder('employment', 'session.held_on')}`

const employedBy = (company_ids: readonly number[]) =>
  sql`attendance.person_id in (select person_id from employment where company_id = any (${`{${company_ids.join(',')}}`}::integer[]))`

/** What the ledger holds for each company and reason, protected persons left out. Quarter-hours and öre. */
export const ledgerByCompany = ({ programme_id, company_ids }: TimeOf): RawBuilder<unknown> => sql`
  select entry.company_id,
    coalesce(sum(entry.quarters) filter (where entry.not_counted_because is null), 0)::integer as counted_quarters,
    coalesce(sum(entry.amount_ore), 0)::bigint as amount_ore
  from in_kind_entry entry
  join person on person.id = entry.person_id and not person.is_protected
  where entry.programme_id = ${programme_id}
    and ${company_ids === undefined ? sql`true` : sql`entry.company_id = any (${`{${company_ids.join(',')}}`}::integer[])`}
  group by entry.company_id`
