import { sql } from 'kysely'
import { nameApart } from '../../companies/queries/name-apart.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { type CameHow, type Held, quartersFrom } from '../rules/arrival.ts'
import { mostPossible } from '../rules/correction.ts'
import type { OnRoll } from '../rules/roll.ts'

type Of = { occasion_id: number; session_id: number; held_on: LocalDate }
export type RollRow = OnRoll & {
  given_name: string
  family_name: string
  forgotten_at: Date | null
  company: string | null
  /** When and how they said that they had come; null where they have not. */
  came_at: Date | null
  came_how: CameHow | null
  /** When it was proved, where nothing proved it at first. */
  proved_at: Date | null
  /** What they were there for, by when they came. */
  by_arrival: Quarters | null
}

/**
 * Those who have a seat on an occasion or are noted in one of its sessions, by name, with the employer of the day and what is noted for
 * them in it. None with protected identity. The occasion is found through `occasionOf`. Asks one question.
 */
export async function rollOf(db: Db, { occasion_id, session_id, held_on }: Of): Promise<RollRow[]> {
  const { rows } = await sql<
    Omit<RollRow, 'most' | 'full' | 'by_arrival'> &
      Held & { own_minutes: number; minutes: number; in_others: number }
  >`
    with there as (
      select person_id from booking where occasion_id = ${occasion_id} and ${takesSeat}
      union select person_id from attendance where session_id = ${session_id}),
    day as (
      select id, session_minutes(held_on, starts_at, ends_at) as minutes from session
      where occasion_id = ${occasion_id} and held_on = ${held_on}::date)
    select person.id as person_id, given_name, family_name, forgotten_at, employer.company, own.id as attendance_id, own.quarters,
      coalesce(own.signed_at is not null, false) as is_signed, (select sum(minutes)::int from day) as minutes,
      (select minutes::int from day where day.id = ${session_id}) as own_minutes, objection.because as objection,
      came_at, came_how, proved_at, session_starts(this.held_on, this.starts_at) as starts,
      session_ends(this.held_on, this.starts_at, this.ends_at) as ends,
      coalesce((select sum(quarters)::int from attendance other join day on day.id = other.session_id
        where other.person_id = person.id and other.session_id <> ${session_id}), 0) as in_others
    from there join person on person.id = there.person_id and not is_protected
      cross join (select ${held_on}::date as day) asked
      join session this on this.id = ${session_id}
      left join check_in on check_in.person_id = person.id and check_in.session_id = ${session_id}
      left join attendance own on own.person_id = person.id and own.session_id = ${session_id}
      left join attendance_objection objection on objection.attendance_id = own.id and own.signed_at is null
      left join lateral (
        select ${nameApart} as company from employment join company on company.id = employment.company_id
        where employment.person_id = person.id order by ${employmentOrder('employment', 'asked.day')} limit 1) employer on true
    order by ${swedishOrder('family_name')}, ${swedishOrder('given_name')}, person.id`.execute(db)
  return rows.map(({ own_minutes, minutes, in_others, starts, ends, ...row }) => {
    const most = mostPossible(minutes, in_others)
    const full = Math.min(most, mostPossible(own_minutes, 0))
    // A screen whose clock cannot be right tells that somebody came, and not when.
    const came = row.proved_at ?? (row.came_how === 'tap_untimed' ? null : row.came_at)
    const by_arrival = came ? quartersFrom({ starts, ends }, came, full) : null
    return { ...row, most, full, by_arrival }
  })
}

/** Those who have said that they came to a session where they have no seat, and of whom nothing is noted. None with protected identity. */
export async function cameWithoutSeat(db: Db, { occasion_id, session_id, held_on }: Of) {
  const { rows } = await sql<
    Pick<RollRow, 'person_id' | 'given_name' | 'family_name' | 'forgotten_at' | 'company'> & { came_at: Date }
  >`
    select person.id as person_id, given_name, family_name, forgotten_at, employer.company, came_at
    from check_in join person on person.id = check_in.person_id and not is_protected
      cross join (select ${held_on}::date as day) asked
      left join lateral (
        select ${nameApart} as company from employment join company on company.id = employment.company_id
        where employment.person_id = person.id order by ${employmentOrder('employment', 'asked.day')} limit 1) employer on true
    where check_in.session_id = ${session_id}
      and not exists (select from booking where occasion_id = ${occasion_id} and booking.person_id = person.id and ${takesSeat})
      and not exists (select from attendance where attendance.session_id = ${session_id} and attendance.person_id = person.id)
    order by came_at, person.id`.execute(db)
  return rows
}
