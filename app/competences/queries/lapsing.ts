import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { dayInSql } from '../../foundation/stockholm.ts'
import { led } from '../../people/queries/managers.ts'
import type { Who } from '../rules/rating.ts'
import { heldPermits } from './permits.ts'

export type Lapsing = {
  id: number
  company_id: number
  who: Who
  permit: string
  until_on: LocalDate
  /** Who leads that person and can be written to; null where nobody does. */
  manager_id: number | null
  manager_email: string | null
}

type Within = { programme_id: number; today: LocalDate; until: LocalDate }

/**
 * The permits of a programme whose last day comes until a day and of which nobody has been told, at companies whose levels are open. Whether
 * whose they are works there still is for who reads them to ask.
 */
export async function lapsingPermits(db: Db, { programme_id, today, until }: Within): Promise<Lapsing[]> {
  const { rows } = await sql<Lapsing>`
    with ${heldPermits(programme_id)}, ${led(programme_id, today)}
    select held.id, held.company_id, whose as who, permit, until_on, contact.id as manager_id, contact.email as manager_email
    from held join level_ground on level_ground.company_id = held.company_id and closed_at is null
      left join led on led.person_id = held.person_id and led.company_id = held.company_id
      left join contact on contact.id = led.contact_id and email <> ''
    where until_on between ${today}::date and ${until}::date and reminded_at is null
    order by held.company_id, until_on, held.id`.execute(db)
  return rows
}

export type Unreached = { company_id: number; company: string; partner_id: number | null; permits: number }

/**
 * How many permits lapse, or have lapsed since they were noted, at companies where nobody can be told of it: nobody visits for them, no
 * contact has an address, and no manager of those whose permits they are. Of those who work there today; nobody with protected identity.
 */
export async function unreachedPermits(db: Db, { programme_id, today, until }: Within): Promise<Unreached[]> {
  const { rows } = await sql<Unreached>`
    with ${heldPermits(programme_id)}, ${led(programme_id, today)}
    select held.company_id, company.name as company, company.partner_id, count(*)::int as permits
    from held join level_ground on level_ground.company_id = held.company_id and closed_at is null
      join company on company.id = held.company_id
      left join led on led.person_id = held.person_id and led.company_id = held.company_id
      left join contact leads on leads.id = led.contact_id and leads.email <> ''
      left join employee on employee.id = held.employee_id and (left_on is null or left_on >= ${today}::date)
    where until_on between ${dayInSql('held.noted_at')} and ${until}::date and reminded_at is null
      and (led.person_id is not null or employee.id is not null)
      and not exists (select from membership where membership.programme_id = ${programme_id} and role = 'company'
        and membership.company_id = held.company_id and revoked_at is null and (until_on is null or until_on >= ${today}::date))
      and not exists (select from contact where contact.company_id = held.company_id and email <> ''
        and function = any (${sql.val(ASKED_FIRST)}::text[]))
    group by company.id, held.company_id having count(leads.id) = 0 order by permits desc, held.company_id`.execute(
    db,
  )
  return rows
}

/** Those who visit for a company today: it is their task. */
export async function visitorsOf(
  db: Db,
  { programme_id, company_id, today }: { programme_id: number; company_id: number; today: LocalDate },
): Promise<{ user_id: string; email: string }[]> {
  return db
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select(['user_id', 'email'])
    .distinct()
    .where('programme_id', '=', programme_id)
    .where('role', '=', 'company')
    .where('company_id', '=', company_id)
    .where('revoked_at', 'is', null)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', today)]))
    .orderBy('user_id')
    .execute()
}

const ASKED_FIRST = ['hr', 'contact', 'change_leader', 'management'] as const

/** Whom a letter about people is sent to at a company that nobody visits for: who has its personnel, else its first contact. */
export const contactFor = (
  db: Db,
  { programme_id, company_id }: { programme_id: number; company_id: number },
) =>
  db
    .selectFrom('contact')
    .select(['id', 'email'])
    .where('programme_id', '=', programme_id)
    .where('company_id', '=', company_id)
    .where('function', 'in', ASKED_FIRST)
    .where('email', '<>', '')
    .orderBy(sql`array_position(${sql.val(ASKED_FIRST)}::text[], function)`)
    .orderBy('id')
    .executeTakeFirst()
