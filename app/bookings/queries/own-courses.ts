import { sql } from 'kysely'
import { takesSeat } from '../../courses/queries/seats.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { isOpenOn } from '../../people/queries/employment-on.ts'
import { type Reason, standingOf } from '../rules/request.ts'

export type OwnCourse = {
  occasion_id: number
  company_id: number
  /** What of the plan it is for; null where the plan no longer has it. */
  line: string | null
  title: string
  first_on: LocalDate
  starts_at: string
  places: string[] | null
  quarters: Quarters
  is_full: boolean
  has_seat: boolean
  waits: boolean
  is_asked: boolean
  answer: 'yes' | 'no' | null
  because: Reason | null
  has_begun: boolean
}

/** So many days it stands that an answer did not come in time. */
const LATE_DAYS = 30

type Whose = { programme_id: number; person_id: number; today: LocalDate }

/**
 * The occasions to come that lead to what is planned for one person, and those for which they have asked: only where they would go for a
 * company that has its levels open, and the occasion is for it; and for a while what they asked for and nobody answered before it began. The nearest first. Nobody with protected identity. Asked by the house.
 */
export async function ownCoursesOf(db: Db, { programme_id, person_id, today }: Whose): Promise<OwnCourse[]> {
  const { rows } = await sql<OwnCourse>`
    with job as (
      select distinct company_id from employment job, (select ${today}::date as day) today
      where programme_id = ${programme_id} and person_id = ${person_id} and ${isOpenOn('job', 'today.day')}
        and exists (select from level_ground where level_ground.company_id = job.company_id and closed_at is null)),
    asked as (
      select * from seat_request where programme_id = ${programme_id} and person_id = ${person_id} and withdrawn_at is null),
    led as (
      select distinct on (occasion.id, chosen.company_id) occasion.id as occasion_id, chosen.company_id, line.name as line
      from plan_person chosen join job on job.company_id = chosen.company_id
      join plan_line line on line.id = chosen.line_id
      join course_outcome leads on leads.competence_id = line.competence_id and leads.programme_id = chosen.programme_id
      join course on course.id = leads.course_id and course.archived_at is null
      join occasion on occasion.course_id = course.id
      where chosen.programme_id = ${programme_id} and chosen.person_id = ${person_id}
      order by occasion.id, chosen.company_id, line.due_on nulls last, line.id),
    these as (
      select occasion_id, company_id, line from led
      union all
      select occasion_id, company_id, null from asked
      where not exists (select from led where led.occasion_id = asked.occasion_id and led.company_id = asked.company_id))
    select these.*, course.title, first_on, starts_at, places, held.quarters,
      occasion.seats > 0 and seats_open(occasion.id) = 0 as is_full,
      exists (select from booking where booking.occasion_id = occasion.id and booking.person_id = ${person_id} and ${takesSeat}) as has_seat,
      exists (select from waiting_person one join waiting on waiting.id = one.waiting_id and ended_at is null
        where one.person_id = ${person_id} and waiting.occasion_id = occasion.id) as waits,
      asked.id is not null as is_asked, asked.answer, asked.because,
      first_on <= ${today}::date as has_begun
    from these join occasion on occasion.id = these.occasion_id and occasion.state in ('tentative', 'confirmed')
    join course on course.id = occasion.course_id
    join lateral (
      select min(held_on) as first_on, to_char((array_agg(starts_at order by held_on, starts_at))[1], 'FMHH24.MI') as starts_at,
        coalesce(sum(quarters), 0)::integer as quarters, array_agg(distinct place) filter (where place <> '') as places
      from session where session.occasion_id = occasion.id) held on first_on > ${today}::date - ${LATE_DAYS}::integer
    join person on person.id = ${person_id} and not is_protected and forgotten_at is null
    left join asked on asked.occasion_id = occasion.id and asked.company_id = these.company_id
    where occasion_is_for(occasion.id, these.company_id) and goes_for(occasion.id, ${person_id}, these.company_id)
    order by first_on, occasion.id`.execute(db)
  return rows.filter(row => !row.has_begun || standingOf(row) === 'late')
}
