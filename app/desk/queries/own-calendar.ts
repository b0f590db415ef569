import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'

// Read for one person across programmes, so by the roles that count today and not by a visitor of one programme.
const held = (user_id: string, today: LocalDate) => sql`held as (
  select programme_id, role, partner_id, company_id from membership
  where user_id = ${user_id} and revoked_at is null and (until_on is null or until_on >= ${today}::date))`

export type OwnAppointment = {
  uid: string
  sequence: number
  id: number
  title: string
  starts_at: Date
  ends_at: Date
  place: string
  changed_at: Date
  cancelled_at: Date | null
  slug: string
  programme: string
  company: string | null
}

/** What someone is invited to or has booked, in programmes where a role of theirs counts today. */
export async function ownAppointments(
  db: Db,
  { user_id, today, since }: { user_id: string; today: LocalDate; since: Date },
): Promise<OwnAppointment[]> {
  const { rows } = await sql<OwnAppointment>`
    with ${held(user_id, today)}
    select one.uid, one.sequence, one.id, one.title, one.starts_at, one.ends_at, one.place, one.changed_at,
      one.cancelled_at, programme.slug, programme.name as programme, company.name as company
    from appointment one
    join programme on programme.id = one.programme_id
    left join company on company.id = one.company_id
    where one.ends_at > ${since}
      and (one.made_by = ${user_id} or exists (
        select from appointment_guest guest where guest.appointment_id = one.id and guest.user_id = ${user_id}))
      and exists (select from held where (held.programme_id = one.programme_id or held.programme_id is null)
        and (held.role <> 'company' or one.company_id is null or held.company_id = one.company_id))
    order by one.starts_at, one.id`.execute(db)
  return rows
}

export type OwnDeadline = {
  kind: 'next_step' | 'promise' | 'claim'
  id: number
  day: LocalDate
  slug: string
  programme: string
  company: string | null
  company_id: number | null
}

/**
 * Days that something of someone's own falls due: the next steps that they have noted, the hand-overs that they answer for,
 * and the ends of claim periods. Never what was noted.
 */
export async function ownDeadlines(
  db: Db,
  { user_id, today, since }: { user_id: string; today: LocalDate; since: LocalDate },
): Promise<OwnDeadline[]> {
  const { rows } = await sql<OwnDeadline>`
    with ${held(user_id, today)}, due as (
      select 'next_step' as kind, id, programme_id, company_id, next_on as day from visit
      where made_by = ${user_id} and next_on is not null and next_done_at is null
        and exists (select from held where held.programme_id = visit.programme_id
          and held.role in ('officer', 'project_leader', 'process_leader'))
      union all
      select 'promise', id, programme_id, company_id, promised_on from referral
      where promised_on is not null and answer is null
        and exists (select from held where held.programme_id = referral.programme_id and (held.role = 'project_leader'
          or (held.role = 'process_leader' and (held.partner_id is null or held.partner_id = referral.partner_id))))
      union all
      select 'claim', id, programme_id, null, ends_on from claim_period
      where exists (select from held where held.programme_id = claim_period.programme_id
        and held.role in ('project_leader', 'economist')))
    select due.kind, due.id, due.day, programme.slug, programme.name as programme, company.name as company, due.company_id
    from due
    join programme on programme.id = due.programme_id
    left join company on company.id = due.company_id
    where due.day >= ${since}::date
    order by due.day, due.kind, due.id`.execute(db)
  return rows
}

/** The language that someone reads. */
export const languageOfUser = async (db: Db, user_id: string): Promise<string | null> => {
  const setting = await db
    .selectFrom('user_setting')
    .select('language')
    .where('user_id', '=', user_id)
    .executeTakeFirst()
  return setting?.language ?? null
}
