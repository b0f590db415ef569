import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'

export type CompanySeat = {
  occasion_id: number
  code: string
  title: string
  first_on: LocalDate
  person_id: number
  given_name: string
  family_name: string
}

/** The seats that a company's people have at occasions that are not over, the nearest first, by name. Nobody with protected identity. */
export async function companySeats(
  db: Db,
  visitor: Pick<Visitor, 'programme'>,
  { company_id, today }: { company_id: number; today: LocalDate },
): Promise<CompanySeat[]> {
  const { rows } = await sql<CompanySeat>`
    select occasion_id, code, title, first_on, person_id, given_name, family_name from (
      select distinct on (booking.id) job.company_id, occasion.id as occasion_id, occasion.code, course.title, held.first_on,
        person.id as person_id, given_name, family_name
      from booking
      join person on person.id = booking.person_id and not is_protected
      join occasion on occasion.id = booking.occasion_id
      join course on course.id = occasion.course_id
      join employment job on job.person_id = person.id
      join lateral (select min(held_on) as first_on, max(held_on) as last_on from session where session.occasion_id = occasion.id) held
        on held.last_on >= ${today}::date
      where booking.programme_id = ${visitor.programme ?? 0} and ${takesSeat}
        and booking.person_id in (select person_id from employment where company_id = ${company_id})
      order by booking.id, ${employmentOrder('job', 'held.first_on')}) placed
    where company_id = ${company_id}
    order by first_on, occasion_id, ${swedishOrder('family_name')}, ${swedishOrder('given_name')}, person_id`.execute(
    db,
  )
  return rows
}
