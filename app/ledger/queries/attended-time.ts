import { type RawBuilder, sql } from 'kysely'
import { employmentOrder } from '../../people/queries/employment-on.ts'

/**
 * The attended time of one company's people while it was their employer, as the ledger places it: one row for each person and
 * session. Persons with protected identity are not in it, so nothing made of it says where or when they were.
 */
export const attendedTime = (programme_id: number, company_id: number): RawBuilder<unknown> => sql`
  select * from (
    select distinct on (attendance.id) attendance.id as attendance_id, attendance.person_id, attendance.session_id,
      session.occasion_id, session.held_on, attendance.quarters,
      case when attendance.signed_at is null then 0 else attendance.quarters end as signed_quarters, employment.company_id
    from attendance
    join session on session.id = attendance.session_id
    join person on person.id = attendance.person_id and not person.is_protected
    join employment on employment.person_id = attendance.person_id
    where attendance.programme_id = ${programme_id} and attendance.quarters > 0
      and attendance.person_id in (select person_id from employment where company_id = ${company_id})
    order by attendance.id, ${employmentOrder('employment', 'session.held_on')}) placed
  where placed.company_id = ${company_id}`

/** Of whom: every company of the programme, or some of them. */
export type CompaniesOf = { programme_id: number; company_ids?: readonly number[] }

export const isAmong = ({ company_ids }: CompaniesOf): RawBuilder<boolean> =>
  company_ids === undefined ? sql`true` : sql`company_id = any (${`{${company_ids.join(',')}}`}::integer[])`

/** What the ledger holds for each company and reason, protected persons left out. Quarter-hours and öre. */
export const ledgerByCompany = (of: CompaniesOf): RawBuilder<unknown> => sql`
  select entry.company_id,
    coalesce(sum(entry.quarters) filter (where entry.not_counted_because is null), 0)::integer as counted_quarters,
    coalesce(sum(entry.amount_ore), 0)::bigint as amount_ore
  from in_kind_entry entry
  join person on person.id = entry.person_id and not person.is_protected
  where entry.programme_id = ${of.programme_id} and ${isAmong(of)}
  group by entry.company_id`
