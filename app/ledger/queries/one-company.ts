import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import type { NotCounted } from '../rules/not-counted.ts'
import { attendedTime } from './attended-time.ts'
import type { LedgerSum } from './sums.ts'

export type CompanyTime = {
  people: number
  participants: number
  quarters: Quarters
  signed_quarters: Quarters
  first_on: LocalDate | null
  last_on: LocalDate | null
  /** The first day to come for which someone has a seat. */
  next_on: LocalDate | null
}

/** How many work there and how many have been in training, for how long, from when to when. */
export async function companyTime(
  db: Db,
  visitor: Visitor,
  { company_id, today }: { company_id: number; today: LocalDate },
): Promise<CompanyTime> {
  const { rows } = await sql<CompanyTime>`
    select count(*)::integer as participants, coalesce(sum(quarters), 0)::integer as quarters,
      coalesce(sum(signed_quarters), 0)::integer as signed_quarters, min(started_on) as first_on, max(last_attended_on) as last_on,
      (select count(distinct person.id)::integer from employment
        join person on person.id = employment.person_id and not person.is_protected
        where employment.company_id = ${company_id}) as people,
      (select min(session.held_on) from employment
        join person on person.id = employment.person_id and not person.is_protected
        join booking on booking.person_id = person.id and ${takesSeat}
        join session on session.occasion_id = booking.occasion_id and session.held_on > ${today}
        where employment.company_id = ${company_id}) as next_on
    from company_participation
    where programme_id = ${visitor.programme} and company_id = ${company_id} and not is_protected`.execute(db)
  return rows[0]!
}

/** What the ledger holds for the company, by reason. */
export async function companySums(db: Db, visitor: Visitor, company_id: number): Promise<LedgerSum[]> {
  const { rows } = await sql<LedgerSum>`
    select entry.not_counted_because, sum(entry.quarters)::integer as quarters, sum(entry.amount_ore)::bigint as amount_ore
    from in_kind_entry entry
    join person on person.id = entry.person_id and not person.is_protected
    where entry.programme_id = ${visitor.programme} and entry.company_id = ${company_id}
    group by entry.not_counted_because
    having sum(entry.quarters) <> 0
    order by entry.not_counted_because nulls first`.execute(db)
  return rows
}

export type CompanyMonth = {
  month: string
  not_counted_because: NotCounted | null
  quarters: Quarters
  amount_ore: Ore
}

/** The same, month by month of the session (`2025-10`), the latest first. */
export async function companyMonths(db: Db, visitor: Visitor, company_id: number): Promise<CompanyMonth[]> {
  const { rows } = await sql<CompanyMonth>`
    select to_char(entry.held_on, 'YYYY-MM') as month, entry.not_counted_because, sum(entry.quarters)::integer as quarters,
      sum(entry.amount_ore)::bigint as amount_ore
    from in_kind_entry entry
    join person on person.id = entry.person_id and not person.is_protected
    where entry.programme_id = ${visitor.programme} and entry.company_id = ${company_id}
    group by 1, 2
    having sum(entry.quarters) <> 0
    order by 1 desc, 2 nulls first`.execute(db)
  return rows
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
