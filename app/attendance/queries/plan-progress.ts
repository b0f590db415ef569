import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { PlanFact } from '../rules/plan-progress.ts'

type Line = { id: number; competence_id: number | null }

/**
 * For each person who is chosen for a line of a plan, the latest session that they attended since then in a training that leads to its
 * competence, else the first day of one that they are booked on; by person, nobody with protected identity.
 */
export async function planFacts(db: Db, visitor: Visitor, line: Line): Promise<Map<number, PlanFact>> {
  if (line.competence_id === null) return new Map()
  const { rows } = await sql<PlanFact & { person_id: number }>`
    with chosen as (
      select person_id, chosen_on from plan_person join person on person.id = person_id and not is_protected
      where plan_person.programme_id = ${visitor.programme ?? 0} and line_id = ${line.id}),
    training as (
      select occasion.id as occasion_id from occasion join course_outcome using (course_id)
      where occasion.programme_id = ${visitor.programme ?? 0} and course_outcome.competence_id = ${line.competence_id}),
    begins as (
      select occasion_id, min(held_on) as first_on from training join session using (occasion_id) group by occasion_id),
    fact as (
      select chosen.person_id, session.occasion_id, session.held_on as day, true as is_attended
      from chosen join attended on attended.person_id = chosen.person_id join session on session.id = attended.session_id
        join training on training.occasion_id = session.occasion_id
      where attended.quarters > 0 and session.held_on >= chosen.chosen_on
      union all
      select chosen.person_id, booking.occasion_id, begins.first_on, false
      from chosen join booking on booking.person_id = chosen.person_id and cancelled_at is null
        join begins on begins.occasion_id = booking.occasion_id
      where begins.first_on >= chosen.chosen_on)
    select distinct on (person_id) person_id, occasion_id, day, is_attended from fact
    order by person_id, is_attended desc, day desc, occasion_id`.execute(db)
  return new Map(rows.map(({ person_id, ...fact }) => [person_id, fact]))
}
