import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { isAdmitted } from '../../companies/queries/admitted.ts'
import { nameApart } from '../../companies/queries/name-apart.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { dayInSql } from '../../foundation/stockholm.ts'
import type { Deed } from '../rules/record.ts'

export type Counted = Record<Deed, number> & {
  /** Median calendar days from referral to acceptance; null when nothing has been accepted. */
  days: number | null
}
export type PersonRecord = Counted & { user_id: string; name: string; partner: string | null }
export type PartnerRecord = Counted & {
  partner_id: number | null
  partner: string | null
  is_itself: boolean
}
export type RecordRow = {
  day: LocalDate
  company_id: number
  company: string
  who: string | null
  partner: string | null
}

/** Whose deeds, and the day up to and including which an agreement counts. */
export type Asked = { db: Db; visitor: Visitor; today: LocalDate }

/** What each person in the partnership has done; `only` that user. */
export async function personRecords(of: Asked, only: string | null): Promise<PersonRecord[]> {
  const { rows } = await sql<PersonRecord>`${deeds(of, 'person')}
    select person.user_id, auth_user.name, partner.name as partner, ${counts}
    from person
    join auth_user on auth_user.id = person.user_id
    left join partner on partner.id = person.partner_id
    left join deed on deed.user_id = person.user_id
    where ${only === null ? sql`true` : sql`person.user_id = ${only}`}
    group by person.user_id, auth_user.name, partner.name, person.is_officer
    having count(deed.what) > 0 or person.is_officer
    order by count(*) filter (where deed.what = 'made') desc, auth_user.name`.execute(of.db)
  return rows
}

/** The same by organisation; what a company did of itself, through the open door, has none. */
export async function partnerRecords(of: Asked): Promise<PartnerRecord[]> {
  const { rows } = await sql<PartnerRecord>`${deeds(of, 'partner')}
    select deed.partner_id, partner.name as partner, deed.is_door as is_itself, ${counts}
    from deed left join partner on partner.id = deed.partner_id
    group by deed.partner_id, partner.name, deed.is_door order by partner.name nulls last, is_itself`.execute(
    of.db,
  )
  return rows
}

/** All of it together, each company once: the median is of every acceptance, not of the medians. */
export async function wholeRecord(of: Asked): Promise<Counted> {
  const { rows } = await sql<Counted>`${deeds(of, 'all')} select ${counts} from deed`.execute(of.db)
  return rows[0]!
}

export type Which = { what: Deed; user_id?: string; partner_id?: number | 'none' | 'self' }

/** The rows behind a figure, the latest first. */
export async function recordRows(of: Asked, { what, user_id, partner_id }: Which): Promise<RecordRow[]> {
  const per = user_id !== undefined ? 'person' : partner_id !== undefined ? 'partner' : 'all'
  const whose =
    user_id !== undefined
      ? sql`deed.user_id = ${user_id}`
      : partner_id === 'none'
        ? sql`deed.partner_id is null and not deed.is_door`
        : partner_id === 'self'
          ? sql`deed.is_door`
          : partner_id === undefined
            ? sql`true`
            : sql`deed.partner_id = ${partner_id}`
  const { rows } = await sql<RecordRow>`${deeds(of, per)}
    select deed.day, deed.company_id, ${nameApart} as company, auth_user.name as who, partner.name as partner
    from deed join company on company.id = deed.company_id
    left join auth_user on auth_user.id = deed.user_id left join partner on partner.id = deed.partner_id
    where deed.what = ${what} and ${whose}
    order by deed.day desc, company.name, deed.user_id`.execute(of.db)
  return rows
}

const count = (what: Deed): RawBuilder<number> =>
  sql`(count(*) filter (where deed.what = ${sql.lit(what)}))::integer as ${sql.ref(what)}`

const counts = sql`${count('made')}, ${count('accepted')}, ${count('agreed')}, ${count('visits')}, ${count('workshops')},
  ${count('follow_ups')}, ${count('spreading')}, percentile_cont(0.5) within group (order by deed.days) filter (where deed.what = 'accepted') as days`

type Per = 'person' | 'partner' | 'all'
/** Who is told apart: what two of one partner did together is one deed of theirs. */
const APART: { [per in Per]: RawBuilder<unknown> } = {
  person: sql`told.user_id,`,
  partner: sql`coalesce(person.partner_id, via_id), told.is_door,`,
  all: sql``,
}

/**
 * Everything that anyone has done, one row each. Pointed out, accepted and agreed are companies, each once however many tips or
 * merged names it had; an agreement counts as `isAdmitted` says, where the tip came no later. A meeting is one for each company and
 * day. An officer belongs to the partner that sends officers, a project leader to the owner
 * and a process leader to the own one; what a register tells without a name belongs to the partner it came by. A meeting that is both
 * noted as a visit and ticked off in an appointment is one. A visit counts what was met on the spot; a call is none.
 */
const deeds = ({ visitor, today }: Asked, per: Per) => sql`
  with person as (
    select distinct on (user_id) user_id, role = 'officer' as is_officer,
      coalesce(membership.partner_id, case role
        when 'officer' then (select min(id) from partner where programme_id = ${visitor.programme} and sends_officers)
        when 'project_leader' then (select min(id) from partner where programme_id = ${visitor.programme} and kind = 'owner')
      end) as partner_id
    from membership where programme_id = ${visitor.programme} and role in ('officer', 'process_leader', 'project_leader')
    order by user_id, revoked_at is not null, membership.partner_id is null, membership.id),
  tip as (
    select referral.*, company.agreed_on, ${isAdmitted(today)} as is_admitted, channel = 'open_door' as is_door, via.id as via_id, ${dayInSql('answered_at')} as answered_on
    from referral join company on company.id = referral.company_id join programme on programme.id = company.programme_id
    left join partner via on referral.made_by is null and referral.channel <> 'open_door' and via.programme_id = company.programme_id
      and via.name = company.came_via
    where referral.programme_id = ${visitor.programme}),
  meeting as (
    select made_by as user_id, company_id, held_on as day, case kind when 'workshop' then 'workshops' when 'follow_up' then 'follow_ups'
      else 'visits' end as what
    from visit where programme_id = ${visitor.programme} and kind in ('visit', 'workshop', 'follow_up')
    union
    select guest.user_id, company_id, ${dayInSql('starts_at')},
      case kind when 'visit' then 'visits' when 'follow_up' then 'follow_ups' else 'workshops' end
    from appointment join appointment_guest guest on guest.appointment_id = appointment.id and guest.attended and guest.user_id is not null
    where appointment.programme_id = ${visitor.programme} and kind <> 'meeting' and company_id is not null and cancelled_at is null),
  told as (
    select 'made' as what, made_by as user_id, company_id, made_on as day, null::integer as days, is_door, via_id from tip
    union all
    select 'accepted', made_by, company_id, answered_on, answered_on - made_on, is_door, via_id from tip where answer = 'accepted'
    union all
    select 'agreed', made_by, company_id, agreed_on, null, is_door, via_id from tip where is_admitted and agreed_on >= made_on
    union all
    select what, user_id, company_id, day, null, false, null from meeting
    union all
    select distinct 'spreading', made_by, company_id, held_on, null::integer, false, null::integer from visit
    where programme_id = ${visitor.programme} and confirms_spreading),
  deed as (
    select distinct on (what, ${APART[per]} company_id, once) told.*, coalesce(person.partner_id, via_id) as partner_id,
      case when what not in ('made', 'accepted', 'agreed') then day end as once
    from told left join person on person.user_id = told.user_id
    order by what, ${APART[per]} company_id, once, day, told.user_id)`
