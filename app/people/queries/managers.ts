import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import type { Group, Lead } from '../rules/managers.ts'
import { employmentOrder, isOpenOn } from './employment-on.ts'

/**
 * The rule of `managerOf` in SQL, for a query to begin with: `led` has each person whom a company of the programme employs on the day,
 * with company, team, shift, and the contact who leads them or null. Nobody with protected identity, and nobody who is forgotten.
 */
export const led = (programme_id: number, day: LocalDate): RawBuilder<unknown> => sql`led as (
  select job.person_id, job.company_id, job.team, job.shift, lead.contact_id
  from (
    select distinct on (employment.person_id) employment.*
    from employment
    join person on person.id = employment.person_id and not is_protected and forgotten_at is null
    cross join (select ${day}::date as day) today
    where employment.programme_id = ${programme_id} and ${isOpenOn('employment', 'today.day')}
    order by employment.person_id, ${employmentOrder('employment', 'today.day')}) job
  left join lateral (
    select contact_id from manages
    where manages.company_id = job.company_id and (manages.person_id = job.person_id or (manages.person_id is null
      and (manages.team = '' or manages.team = job.team) and (manages.shift = '' or manages.shift = job.shift)))
    order by manages.person_id is null, manages.team = '', manages.shift = '' limit 1) lead on true)`

type At = { company_id: number; today: LocalDate }

export type Employee = Group & {
  id: number
  given_name: string
  family_name: string
  /** The contact who leads the person; null when nobody does. */
  contact_id: number | null
}

/** Those whom a company employs today, by name, and who leads each. */
export async function employeesAt(
  db: Db,
  visitor: Pick<Visitor, 'programme'>,
  { company_id, today }: At,
): Promise<Employee[]> {
  const { rows } = await sql<Employee>`
    with ${led(visitor.programme ?? 0, today)}
    select person.id, given_name, family_name, led.team, led.shift, led.contact_id
    from led join person on person.id = led.person_id
    where led.company_id = ${company_id}
    order by ${swedishOrder('person.family_name')}, ${swedishOrder('person.given_name')}, person.id`.execute(
    db,
  )
  return rows
}

/** Who leads whom at a company, whether anyone works there or not. */
export const leadsAt = (db: Db, visitor: Pick<Visitor, 'programme'>, company_id: number): Promise<Lead[]> =>
  db
    .selectFrom('manages')
    .select(['company_id', 'contact_id', 'person_id', 'team', 'shift'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .orderBy('id')
    .execute()

/** What a contact is called: the address where no name is known. For a query that has `contact` in it. */
export const calledBy = sql<string>`coalesce(nullif(contact.name, ''), contact.email)`

/** The contacts who may lead people at a company, and whoever does: managers first, by name. */
export const possibleManagers = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('contact')
    .select(['id', 'function'])
    .select(calledBy.as('who'))
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .where(eb =>
      eb.or([
        eb('function', 'not in', ['officer', 'knocked']),
        eb.exists(
          eb.selectFrom('manages').select('manages.id').whereRef('manages.contact_id', '=', 'contact.id'),
        ),
      ]),
    )
    .orderBy(sql`function <> 'manager'`)
    .orderBy(swedishOrder('contact.name'))
    .orderBy('id')
    .execute()
