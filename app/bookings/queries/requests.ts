import { type RawBuilder, sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { nameApart } from '../../companies/queries/name-apart.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'

export type SeatRequest = {
  id: number
  occasion_id: number
  code: string
  title: string
  first_on: LocalDate
  asked_at: Date
  person_id: number
  given_name: string
  family_name: string
}

type Of = { company_id: number; today: LocalDate; request_id?: number | null }

/**
 * Who of a company has asked for a seat at what is to come and has had no answer: neither a seat nor a place on the list, which is an answer
 * too. The nearest occasion first, by name. Nobody with protected identity, or who would not go for the company.
 */
export async function requestsOf(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  { company_id, today, request_id = null }: Of,
): Promise<SeatRequest[]> {
  const { rows } = await sql<SeatRequest>`
    select asked.id, occasion.id as occasion_id, occasion.code, course.title, first_on, asked_at, person.id as person_id, given_name, family_name
    ${openRequests(programme, today)} and asked.company_id = ${company_id}
      and (${request_id}::integer is null or asked.id = ${request_id}::integer)
    order by first_on, occasion.id, ${swedishOrder('family_name')}, ${swedishOrder('given_name')}, person.id`.execute(
    db,
  )
  return rows
}

/** The companies of a programme that have not answered, with how many of whom they have not, the nearest occasion first. */
export async function companiesAsked(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  today: LocalDate,
): Promise<{ id: number; name: string; partner_id: number | null; requests: number }[]> {
  const { rows } = await sql<{ id: number; name: string; partner_id: number | null; requests: number }>`
    select company.id, ${nameApart} as name, company.partner_id, requests
    from (select asked.company_id, count(*)::integer as requests, min(first_on) as first_on
      ${openRequests(programme, today)} group by asked.company_id) waiting
    join company on company.id = waiting.company_id
    order by first_on, company.id`.execute(db)
  return rows
}

/** Requests at what is to come that have had no answer. */
const openRequests = (programme: number | null, today: LocalDate): RawBuilder<unknown> => sql`
    from seat_request asked
    join person on person.id = asked.person_id and not is_protected and forgotten_at is null
    join occasion on occasion.id = asked.occasion_id and occasion.state in ('tentative', 'confirmed')
    join course on course.id = occasion.course_id
    join lateral (select min(held_on) as first_on from session where session.occasion_id = occasion.id) held on first_on > ${today}::date
    where asked.programme_id = ${programme ?? 0} and withdrawn_at is null and answered_at is null
      and goes_for(occasion.id, person.id, asked.company_id) and occasion_is_for(occasion.id, asked.company_id)
      and not exists (select from booking where booking.occasion_id = occasion.id and booking.person_id = person.id and ${takesSeat})
      and not exists (select from waiting_person one join waiting on waiting.id = one.waiting_id and ended_at is null
        where one.person_id = person.id and waiting.occasion_id = occasion.id)`
