import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { askedOnce } from '../../foundation/shared-reading.ts'
import { attendedTime } from './attended-time.ts'

export type CompanyTime = {
  participants: number
  quarters: Quarters
  signed_quarters: Quarters
  first_on: LocalDate | null
  last_on: LocalDate | null
  /** The first day to come for which someone has a seat. */
  next_on: LocalDate | null
}

/** How many of a company's people have been in training, for how long, from when to when. Asked once in a reading. */
export const companyTime = askedOnce(
  (_: Visitor, { company_id }: { company_id: number; today: LocalDate }) => company_id,
  askTime,
)

async function askTime(
  db: Db,
  visitor: Visitor,
  { company_id, today }: { company_id: number; today: LocalDate },
): Promise<CompanyTime> {
  const { rows } = await sql<CompanyTime>`
    select count(*)::integer as participants, coalesce(sum(quarters), 0)::integer as quarters,
      coalesce(sum(signed_quarters), 0)::integer as signed_quarters, min(started_on) as first_on, max(last_attended_on) as last_on,
      (select min(session.held_on) from employment
        join person on person.id = employment.person_id and not person.is_protected
        join booking on booking.person_id = person.id and ${takesSeat}
        join session on session.occasion_id = booking.occasion_id and session.held_on > ${today}
        where employment.company_id = ${company_id}) as next_on
    from company_participation_come
    where programme_id = ${visitor.programme} and company_id = ${company_id} and not is_protected`.execute(db)
  return rows[0]!
}

export type CompanyOccasion = {
  occasion_id: number
  code: string
  course_id: number
  course: string
  first_on: LocalDate
  last_on: LocalDate
  people: number
  quarters: Quarters
  signed_quarters: Quarters
}

/** The occasions that the company's people have been at, the latest first. */
export async function companyOccasions(
  db: Db,
  visitor: Visitor,
  company_id: number,
): Promise<CompanyOccasion[]> {
  const { rows } = await sql<CompanyOccasion>`
    select occasion.id as occasion_id, occasion.code, course.id as course_id, course.title as course, min(time.held_on) as first_on,
      max(time.held_on) as last_on, count(distinct time.person_id)::integer as people, sum(time.quarters)::integer as quarters,
      sum(time.signed_quarters)::integer as signed_quarters
    from (${attendedTime(visitor.programme!, company_id)}) time
    join occasion on occasion.id = time.occasion_id
    join course on course.id = occasion.course_id
    group by occasion.id, course.id
    order by last_on desc, occasion.code`.execute(db)
  return rows
}
