import { type RawBuilder, sql } from 'kysely'
import { isBound } from '../../attendance/queries/bound.ts'
import { isUnpaid } from '../../bookings/queries/paid-time.ts'
import { employmentOrder, isOpenOn } from '../../people/queries/employment-on.ts'
import { isRateOf, participantRates } from '../../programmes/queries/rates.ts'

/** Which attendance a settlement is about; `all` is the programme's. */
export type Which = readonly number[] | 'all'

const among = (attendance_id: string, which: Which): RawBuilder<boolean> =>
  which === 'all' ? sql`true` : sql`${sql.ref(attendance_id)} = any (${`{${which.join(',')}}`}::integer[])`

/** Whole öre, halves away from zero, each entry by itself; the programme keeps the odd öre. Quarter-hours and öre. */
export const valueInSql = (
  quarters: RawBuilder<unknown>,
  ore_per_hour: RawBuilder<unknown>,
): RawBuilder<bigint> => sql`((${quarters})::bigint * (${ore_per_hour})::bigint * 2 + 4) / 8`

/**
 * What the ledger should hold for each signed attendance: the employer of the day (without one, the last), the rate of the
 * day, and the first reason for which the time does not count. Someone who was never employed has no employer to enter.
 */
export const due = (programme_id: number, which: Which): RawBuilder<unknown> => sql`
  with rate as ${participantRates(programme_id)},
  placed as (
    select distinct on (attendance.id) attendance.id as attendance_id, attendance.person_id, employment.company_id,
      attendance.session_id, session.held_on, attendance.quarters, coalesce(rate.ore_per_hour, 0) as ore_per_hour,
      case
        when session.held_on not between programme.starts_on and programme.ends_on then 'outside_programme'
        when not ${isOpenOn('employment', 'session.held_on')} then 'no_employment'
        when company.agreed_on is null then 'not_admitted'
        when company.agreed_on > session.held_on then 'before_agreement'
        when not ${isBound} then 'other_signature'
        when ${isOutsidePaidTime} then 'outside_paid_time'
      end as not_counted_because
    from attendance
    join programme on programme.id = attendance.programme_id
    join session on session.id = attendance.session_id
    join employment on employment.person_id = attendance.person_id
    join company on company.id = employment.company_id
    left join rate on ${isRateOf('session.held_on')}
    where attendance.programme_id = ${programme_id} and ${among('attendance.id', which)}
      and attendance.signed_at is not null and attendance.quarters > 0
    order by attendance.id, ${employmentOrder('employment', 'session.held_on')})
  select placed.*,
    case when not_counted_because is null then ${valueInSql(sql`quarters`, sql`ore_per_hour`)} else 0 end as amount_ore
  from placed`

/**
 * Whether the hours lie outside paid time. Of whoever is forgotten or has become protected nobody keeps in which team they worked: what the
 * ledger said of them then stands.
 */
const isOutsidePaidTime: RawBuilder<boolean> = sql`(company.id in (select company_id from shift_team) and case
  when exists (select from person whose where whose.id = attendance.person_id and (whose.forgotten_at is not null or whose.is_protected))
    then exists (select from in_kind_entry entry where entry.attendance_id = attendance.id and entry.reverses_id is null
      and entry.not_counted_because = 'outside_paid_time'
      and not exists (select from in_kind_entry reversal where reversal.reverses_id = entry.id))
  else ${isUnpaid} end)`

/** Entries that stand: neither a reversal nor reversed. */
export const standing = (programme_id: number, which: Which): RawBuilder<unknown> => sql`
  select entry.* from in_kind_entry entry
  where entry.programme_id = ${programme_id} and ${among('entry.attendance_id', which)} and entry.reverses_id is null
    and not exists (select from in_kind_entry reversal where reversal.reverses_id = entry.id)`
