import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { leastShareIn } from '../../attendance/queries/least-share.ts'
import { matrixRows } from '../../competences/queries/matrix.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { isOpenOn } from '../../people/queries/employment-on.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { type Proposal, proposalsOf, type Trained } from '../rules/proposals.ts'

type At = { company_id: number; today: LocalDate }

/**
 * The levels that trainings propose for those who work at a company today, each person by name, and nobody with protected identity. Only for
 * who may see named levels, where they are open. A company sees what was attended with it alone: of somebody who came from another employer
 * in the middle it is proposed less.
 */
export async function proposalsAt(
  db: Db,
  visitor: Visitor,
  at: At,
): Promise<(Proposal & { name: string })[]> {
  const trained = await trainedAt(db, visitor, at)
  if (trained.length === 0) return []
  const rows = await matrixRows(db, visitor, at)
  const settings = await settingsOf(db, visitor.programme!)
  const standings = new Map(rows.map(row => [row.who, row.standing]))
  const names = new Map(rows.map(row => [row.who, row.name]))
  return proposalsOf(trained, { standings, leastOn: day => leastShareIn(settings, day) })
    .map(one => ({ ...one, name: names.get(`p${one.person_id}`) ?? '' }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv') || a.competence.localeCompare(b.competence, 'sv'))
}

/** Whoever works there today and has been in a training that is over and leads to a level, of which nothing has been answered since. */
async function trainedAt(db: Db, visitor: Visitor, { company_id, today }: At): Promise<Trained[]> {
  const programme_id = visitor.programme ?? 0
  const { rows } = await sql<Trained>`
    with here as (
      select distinct employment.person_id from employment
        join person on person.id = employment.person_id and not is_protected and forgotten_at is null,
        (select ${today}::date as day) today
      where employment.programme_id = ${programme_id} and employment.company_id = ${company_id} and ${isOpenOn('employment', 'today.day')}),
    been as (
      select attended.person_id, session.occasion_id, sum(attended.quarters)::int as attended
      from attended join here on here.person_id = attended.person_id join session on session.id = attended.session_id
      where session.programme_id = ${programme_id} and attended.quarters > 0
      group by attended.person_id, session.occasion_id),
    held as (
      select occasion_id, sum(quarters)::int as whole, min(held_on) as first_on, max(held_on) as last_on from session
      where occasion_id in (select occasion_id from been) group by occasion_id having max(held_on) <= ${today}::date)
    select been.person_id, been.occasion_id, occasion.code, course.title, first_on, last_on, whole, been.attended,
      outcome.competence_id, competence.name as competence, outcome.level, assessed_as(been.person_id, been.occasion_id) as assessed
    from been join held on held.occasion_id = been.occasion_id
    join occasion_outcome outcome on outcome.occasion_id = been.occasion_id and outcome.level is not null
    join competence on competence.id = outcome.competence_id and not is_permit
    join occasion on occasion.id = been.occasion_id join course on course.id = occasion.course_id
    where not exists (select from proposal_answer answer where answer.programme_id = ${programme_id} and answer.person_id = been.person_id
      and answer.competence_id = outcome.competence_id and answer.answered_on >= held.last_on and answer.level >= outcome.level)`.execute(
    db,
  )
  return rows
}
