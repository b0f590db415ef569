import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { PlanFact } from '../rules/plan-progress.ts'

type Of = { company_id: number; today: LocalDate }
/** A line and one who is chosen for it, as `line person`. */
export const factKey = (line_id: number, person_id: number) => `${line_id} ${person_id}`

/**
 * For each person who is chosen for each line of a company's plan, what tells most of what they have done about it since then in a
 * training that takes its competence further than where the line starts: the latest session that they attended, else the
 * nearest that they are booked on, else the latest that they were booked on and are not seen at. By `factKey`; nobody with protected
 * identity. Asks one question.
 */
export async function planFacts(
  db: Db,
  visitor: Pick<Visitor, 'programme'>,
  { company_id, today }: Of,
): Promise<ReadonlyMap<string, PlanFact>> {
  const programme_id = visitor.programme ?? 0
  const { rows } = await sql<PlanFact & { line_id: number; person_id: number }>`
    with chosen as (
      select line.id as line_id, chosen.person_id, chosen_on, line.competence_id, level_from
      from plan_person chosen join plan_line line on line.id = chosen.line_id join person on person.id = chosen.person_id and not is_protected
      where line.programme_id = ${programme_id} and line.company_id = ${company_id} and line.competence_id is not null),
    leads as (
      select distinct line_id, outcome.occasion_id
      from chosen join occasion_outcome outcome on outcome.competence_id = chosen.competence_id
        and (outcome.level is null or outcome.level > coalesce(chosen.level_from, 0))
      where outcome.programme_id = ${programme_id}),
    days as (
      select occasion_id, coalesce(min(held_on) filter (where held_on >= ${today}::date), min(held_on)) as told_on, max(held_on) as last_on from session
      where occasion_id in (select occasion_id from leads) group by occasion_id),
    fact as (
      select chosen.line_id, chosen.person_id, session.occasion_id, session.held_on as day, 'attended' as kind
      from chosen join attended on attended.person_id = chosen.person_id join session on session.id = attended.session_id
        join leads on leads.line_id = chosen.line_id and leads.occasion_id = session.occasion_id
      where attended.quarters > 0 and session.held_on >= chosen.chosen_on
      union all
      select chosen.line_id, chosen.person_id, booking.occasion_id, told_on, case when last_on >= ${today}::date then 'booked' else 'missed' end
      from chosen join booking on booking.person_id = chosen.person_id and cancelled_at is null
        join leads on leads.line_id = chosen.line_id and leads.occasion_id = booking.occasion_id join days on days.occasion_id = booking.occasion_id
      where last_on >= chosen.chosen_on)
    select distinct on (line_id, person_id) line_id, person_id, occasion_id, day, kind from fact
    order by line_id, person_id, array_position(array['attended', 'booked', 'missed'], kind),
      case when kind = 'booked' then day end, day desc, occasion_id`.execute(db)
  return new Map(rows.map(({ line_id, person_id, ...fact }) => [factKey(line_id, person_id), fact]))
}
