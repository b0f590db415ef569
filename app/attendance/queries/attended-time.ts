import { type RawBuilder, sql } from 'kysely'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { hasCome } from './participation.ts'

/**
 * The attended time of one company's people while it was their employer, as the ledger places it: one row for each person and
 * session up to and including today. Persons with protected identity are not in it, so nothing made of it says where or when they were.
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
    where attendance.programme_id = ${programme_id} and attendance.quarters > 0 and ${hasCome('session.held_on')}
      and attendance.person_id in (select person_id from employment where company_id = ${company_id})
    order by attendance.id, ${employmentOrder('employment', 'session.held_on')}) placed
  where placed.company_id = ${company_id}`
