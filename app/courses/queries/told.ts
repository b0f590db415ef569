import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { reachOf } from '../../people/queries/reach.ts'
import { takesSeat } from './seats.ts'

export type Booked = {
  booking_id: number
  person_id: number
  /** There is an address or a mobile to write to. */
  is_reached: boolean
  has_seat: boolean
  told: 'seat' | 'no_seat' | null
}

type Asked = { occasion_id: number; hasSms: boolean }

/**
 * Who has a seat in an occasion, or was told of one that is given back and has not been told of that; those with protected identity are
 * told by their handler.
 */
export const believingOf = async (db: Db, { occasion_id, hasSms }: Asked): Promise<Booked[]> => {
  const { rows } = await sql<Booked>`
    select booking.id as booking_id, person_id, ${reachOf(hasSms)} <> 'none' as is_reached, ${takesSeat} as has_seat, told
    from booking join person on person.id = booking.person_id and not person.is_protected and person.forgotten_at is null
    where occasion_id = ${occasion_id} and (${takesSeat} or told = 'seat') order by booking.id`.execute(db)
  return rows
}

/** Who has a seat in an occasion and may be written to. */
export const bookedOf = async (db: Db, asked: Asked): Promise<Booked[]> =>
  (await believingOf(db, asked)).filter(one => one.has_seat)

export type CompanyTold = {
  company_id: number
  company: string
  booked: number
  contact_id: number | null
  user_id: string | null
}

const ASKED_FIRST = ['hr', 'contact', 'change_leader', 'management']

/**
 * The companies whose people have a seat, by whom they work for on the first day, with how many they are and whom a letter goes to: a
 * visitor of the company, else the contact who has its personnel, else its first one. Nobody with protected identity.
 */
export async function companiesBookedIn(
  db: Db,
  { occasion_id, first_on, today }: { occasion_id: number; first_on: LocalDate; today: LocalDate },
): Promise<CompanyTold[]> {
  const { rows } = await sql<CompanyTold>`
    with booked as (
      select distinct on (booking.id) booking.id, employment.company_id
      from booking join person on person.id = booking.person_id and not person.is_protected
        join employment on employment.person_id = booking.person_id
        cross join (select ${first_on}::date as first_on) begins
      where occasion_id = ${occasion_id} and ${takesSeat}
      order by booking.id, ${employmentOrder('employment', 'begins.first_on')})
    select company.id as company_id, company.name as company, count(*)::integer as booked,
      (select min(user_id) from membership where membership.company_id = company.id and role = 'company' and revoked_at is null
        and (until_on is null or until_on >= ${today}::date)) as user_id,
      (select contact.id from contact where contact.company_id = company.id and email <> '' and function = any (${ASKED_FIRST}::text[])
        order by array_position(${ASKED_FIRST}::text[], function), contact.id limit 1) as contact_id
    from booked join company on company.id = booked.company_id group by company.id order by company.id`.execute(
    db,
  )
  return rows
}

type ToldAt = { programme_id: number; now: Date; hasSms: boolean; booking_id?: number | null }

export type ToTell = {
  booking_id: number
  programme_id: number
  occasion_id: number
  person_id: number
  has_seat: boolean
}

/**
 * Who has come to have a seat in what is confirmed and has a session to come, or has given one back, and has not been told since: whoever
 * booked, and by whatever way. Those who have neither address nor mobile wait until they have.
 */
export async function seatsToTell(
  db: Db,
  { programme_id, now, hasSms, booking_id = null }: ToldAt,
): Promise<ToTell[]> {
  const { rows } = await sql<ToTell>`
    select booking.id as booking_id, booking.programme_id, booking.occasion_id, person_id, ${takesSeat} as has_seat
    from booking join occasion on occasion.id = booking.occasion_id and occasion.state = 'confirmed'
      join person on person.id = booking.person_id and not person.is_protected and person.forgotten_at is null and ${reachOf(hasSms)} <> 'none'
    where booking.programme_id = ${programme_id}
      and ((${takesSeat} and (told is distinct from 'seat' or told_at < booked_at)) or (not ${takesSeat} and told = 'seat'))
      and exists (select from session where session.occasion_id = occasion.id and session_starts(session.held_on, session.starts_at) > ${now})
      and (${booking_id}::integer is null or booking.id = ${booking_id}::integer)
    order by booking.occasion_id, booking.id`.execute(db)
  return rows
}
