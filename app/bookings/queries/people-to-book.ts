import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { employmentOrder, isOpenOn } from '../../people/queries/employment-on.ts'
import type { ShiftForm } from '../../shifts/rules/rota.ts'

type Within = Pick<Visitor, 'programme'>
type Where = { company_id: number; occasion_id: number }

export type PersonToBook = {
  id: number
  given_name: string
  family_name: string
  title: string
  /** The team that the company has said for the first day, else what the job says. */
  team: string
  /** The form of shifts in the job's own words, and that of the team; null where no team is said. */
  shift: string
  form: ShiftForm | null
  has_seat: boolean
  waits: boolean
  /** Sessions of the occasion that overlap with one where they have a seat already, and the occasion of the first of those. */
  busy_in: number[]
  busy_at: string | null
}

/**
 * Whom a company sends to an occasion: it is their employer on the first day. By name, with what they do then already. Nobody with protected
 * identity.
 */
export const peopleToBook = (db: Db, visitor: Within, { company_id, occasion_id }: Where) =>
  standing(
    db,
    visitor,
    occasion_id,
    sql`
      select distinct on (person.id) person.id, given_name, family_name, job.title, coalesce(said.name, job.team) as team, job.shift, said.form
      from person join employment job on job.person_id = person.id cross join (select seat_day(${occasion_id}) as day) asked
      left join shift_team said on asked.day <> 'infinity' and said.id = team_on(person.id, job.company_id, asked.day)
      where person.programme_id = ${visitor.programme ?? 0} and job.company_id = ${company_id} and ${isOpenOn('job', 'asked.day')}
        and not is_protected and forgotten_at is null and goes_for(${occasion_id}, person.id, ${company_id})
      order by person.id, ${employmentOrder('job', 'asked.day')}`,
  )

/** These people, wherever they work; those who are not the visitor's to see, or have a protected identity, are left out. */
export const peopleAsked = (
  db: Db,
  visitor: Within,
  { occasion_id, person_ids }: { occasion_id: number; person_ids: readonly number[] },
) =>
  standing(
    db,
    visitor,
    occasion_id,
    sql`
      select person.id, given_name, family_name, '' as title, '' as team, '' as shift, null as form from person
      where person.programme_id = ${visitor.programme ?? 0} and person.id = any (${`{${person_ids.join(',')}}`}::integer[])
        and not is_protected and forgotten_at is null`,
  )

async function standing(
  db: Db,
  { programme }: Within,
  occasion_id: number,
  working: RawBuilder<unknown>,
): Promise<PersonToBook[]> {
  const { rows } = await sql<PersonToBook>`
    with working as (${working}),
    here as (select id, held_on, starts_at, ends_at from session where occasion_id = ${occasion_id}),
    busy as (
      select booking.person_id, array_agg(distinct here.id) as busy_in, (array_agg(occasion.code order by here.held_on))[1] as busy_at
      from booking
      join occasion on occasion.id = booking.occasion_id
      join session other on other.occasion_id = occasion.id
      join here on here.held_on between other.held_on - 1 and other.held_on + 1
        and session_span(here.held_on, here.starts_at, here.ends_at) && session_span(other.held_on, other.starts_at, other.ends_at)
      where booking.programme_id = ${programme ?? 0} and booking.occasion_id <> ${occasion_id} and ${takesSeat}
        and booking.person_id in (select id from working)
      group by booking.person_id)
    select working.*,
      exists (select from booking where booking.occasion_id = ${occasion_id} and booking.person_id = working.id and ${takesSeat})
        as has_seat,
      exists (select from waiting_person one join waiting on waiting.id = one.waiting_id and ended_at is null
        where one.person_id = working.id and waiting.occasion_id = ${occasion_id}) as waits,
      coalesce(busy.busy_in, '{}') as busy_in, busy.busy_at
    from working left join busy on busy.person_id = working.id
    order by ${swedishOrder('working.family_name')}, ${swedishOrder('working.given_name')}, working.id`.execute(
    db,
  )
  return rows
}

/** How many of one team or shift a company wants to be without at most, with its version; null where it has said nothing. */
export const awayLimitOf = async (db: Db, visitor: Pick<Visitor, 'programme'>, company_id: number) =>
  (await db
    .selectFrom('away_limit')
    .select(['most', 'version'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .executeTakeFirst()) ?? null

/** Whose seat it is: the employer of the occasion's first day, or else the last one; null where nobody is. */
export async function employerAt(
  db: Db,
  { occasion_id, person_id }: { occasion_id: number; person_id: number },
): Promise<number | null> {
  const { rows } = await sql<{ company_id: number | null }>`
    select seat_employer(${occasion_id}, ${person_id}) as company_id`.execute(db)
  return rows[0]!.company_id
}
