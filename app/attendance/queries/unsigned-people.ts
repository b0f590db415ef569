import { type RawBuilder, sql } from 'kysely'
import { nameApart } from '../../companies/queries/name-apart.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { type Reach, reachOf } from '../../people/queries/reach.ts'
import { binds } from './bound.ts'

/** `month`: 2025-10. Null and nothing for any. */
export type UnsignedFilter = {
  month: string
  occasion: number | null
  company: number | null
  reach: Reach | ''
}
export const EVERYONE: UnsignedFilter = { month: '', occasion: null, company: null, reach: '' }
export type UnsignedAt = { programme_id: number; now: Date; hasSms: boolean }

export type UnsignedPerson = {
  person_id: number
  given_name: string
  family_name: string
  /** The employer of the latest of the days. */
  company: string | null
  quarters: Quarters
  sessions: number
  first_on: LocalDate
  latest_on: LocalDate
  reach: Reach
  reminded_at: Date | null
  /** How often since the first of the days. */
  reminders: number
}

/**
 * Who has hours in sessions that are over, and has neither signed them nor said that they are wrong, by name. Where the portal or paper
 * binds nobody is asked to sign here as well. Nobody with protected identity: their handler waits for them.
 */
export async function unsignedPeople(
  db: Db,
  at: UnsignedAt,
  filter: UnsignedFilter,
  { limit = null, offset = 0 }: { limit?: number | null; offset?: number } = {},
): Promise<UnsignedPerson[]> {
  const { rows } = await sql<UnsignedPerson>`
    with ${summed(at, filter)}
    select summed.person_id, given_name, family_name, ${nameApart} as company, quarters, sessions, first_on, latest_on, reach,
      ${remindedAt} as reminded_at,
      (select count(*)::integer from letter where ${isReminder} and queued_at >= summed.first_on) as reminders
    from summed join person on person.id = summed.person_id left join company on company.id = summed.company_id
    order by ${swedishOrder('family_name')}, ${swedishOrder('given_name')}, person.id
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export type UnsignedSums = { people: number; quarters: Quarters; sessions: number } & Record<Reach, number>

/** How many they are, and what waits, by how they are reached. */
export async function unsignedSums(db: Db, at: UnsignedAt, filter: UnsignedFilter): Promise<UnsignedSums> {
  const { rows } = await sql<UnsignedSums>`
    with ${summed(at, filter)}
    select count(*)::integer as people, coalesce(sum(quarters), 0)::integer as quarters, coalesce(sum(sessions), 0)::integer as sessions,
      (count(*) filter (where reach = 'mail'))::integer as mail, (count(*) filter (where reach = 'sms'))::integer as sms,
      (count(*) filter (where reach = 'none'))::integer as none
    from summed`.execute(db)
  return rows[0]!
}

export type UnsignedChoices = {
  months: string[]
  occasions: { id: number; title: string; code: string }[]
  companies: { id: number; name: string }[]
}

/** What the list can be narrowed to. */
export async function unsignedChoices(db: Db, at: UnsignedAt): Promise<UnsignedChoices> {
  const { rows } = await sql<UnsignedChoices>`
    with ${waiting(at, EVERYONE)}
    select coalesce((select array_agg(distinct to_char(held_on, 'YYYY-MM')) from waiting), '{}') as months,
      coalesce((select json_agg(json_build_object('id', occasion.id, 'title', course.title, 'code', occasion.code) order by course.title, occasion.code)
        from occasion join course on course.id = occasion.course_id where occasion.id in (select occasion_id from waiting)), '[]') as occasions,
      coalesce((select json_agg(json_build_object('id', company.id, 'name', ${nameApart}) order by ${swedishOrder('company.name')}, company.id)
        from company where company.id in (select company_id from waiting)), '[]') as companies`.execute(db)
  return rows[0]!
}

const isReminder = sql`letter.person_id = summed.person_id and letter.code = 'hours_unsigned' and letter.mail_id is not null`
const remindedAt: RawBuilder<Date | null> = sql`(select max(queued_at) from letter where ${isReminder})`

/** Each of the hours that wait, with the employer of its day. */
const waiting = (
  { programme_id, now }: UnsignedAt,
  { month, occasion, company }: UnsignedFilter,
) => sql`waiting as (
  select attendance.person_id, attendance.quarters, session.held_on, session.occasion_id, job.company_id
  from attendance join session on session.id = attendance.session_id
    join person on person.id = attendance.person_id and not is_protected and forgotten_at is null
    left join lateral (select company_id from employment where employment.person_id = attendance.person_id
      order by ${employmentOrder('employment', 'session.held_on')} limit 1) job on true
  where attendance.programme_id = ${programme_id} and attendance.quarters > 0 and signed_at is null
    and session_ends(held_on, starts_at, ends_at) <= ${now} and ${binds} = 'ours'
    and not exists (select from attendance_objection objection
      where objection.attendance_id = attendance.id and objection.quarters = attendance.quarters)
    and (${month} = '' or to_char(held_on, 'YYYY-MM') = ${month})
    and (${occasion}::integer is null or session.occasion_id = ${occasion}::integer)
    and (${company}::integer is null or job.company_id = ${company}::integer))`

const summed = (at: UnsignedAt, filter: UnsignedFilter) => sql`${waiting(at, filter)}, summed as (
  select waiting.person_id, sum(quarters)::integer as quarters, count(*)::integer as sessions, min(held_on) as first_on,
    max(held_on) as latest_on, (array_agg(company_id order by held_on desc))[1] as company_id, ${reachOf(at.hasSms)} as reach
  from waiting join person on person.id = waiting.person_id
  group by waiting.person_id, person.email, person.mobile
  having ${filter.reach} = '' or ${reachOf(at.hasSms)} = ${filter.reach})`
