import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { matrixRows } from '../../competences/queries/matrix.ts'
import { employeesOn } from '../../competences/queries/working.ts'
import type { Who } from '../../competences/rules/rating.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { employmentOrder, isOpenOn } from '../../people/queries/employment-on.ts'
import type { OnStartDay } from '../../people/rules/focus-group.ts'
import type { Category } from '../../people/rules/read-person.ts'
import type { Candidate } from '../rules/choosing.ts'

type On = { company_id: number; today: LocalDate }

/**
 * Who works at a company on the day and can be chosen, by name, with where they stand in a competence; nobody with protected identity.
 * Only for who may see named levels, where they are open.
 */
export async function candidatesAt(
  db: Db,
  visitor: Visitor,
  { company_id, today, competence_id }: On & { competence_id: number | null },
): Promise<Candidate[]> {
  const on = { company_id, today }
  const facts = await factsOn(db, visitor, on)
  const employees = new Set((await employeesOn(db, visitor, on)).map(one => `e${one.id}`))
  const rows = await matrixRows(db, visitor, on)
  return rows
    .filter(row => facts.has(row.who) || employees.has(row.who))
    .map(({ who, name, title, team, shift, standing }) => ({
      who,
      name,
      title,
      team,
      shift,
      category: facts.get(who)?.category ?? null,
      facts: facts.get(who)?.facts ?? null,
      level: competence_id === null ? null : (standing.get(competence_id)?.level ?? null),
    }))
}

/** What is known of a participant who works at a company: the side on which the job is today, and what decides the focus groups. */
export type Known = Pick<Candidate, 'category'> & { facts: OnStartDay }

/**
 * The rule of the plan: whoever has been in training from the company is in the focus groups as they were on the first day of that, as
 * they are counted as reached; everyone else as they are on the day that is asked for. What somebody was at another company is not the
 * company's to know. Each participant who works there on the day; nobody with protected identity.
 */
export async function factsOn(
  db: Db,
  visitor: Pick<Visitor, 'programme'>,
  { company_id, today }: On,
): Promise<Map<Who, Known>> {
  const { rows } = await sql<OnStartDay & { who: Who; side: Category }>`
    with here as materialized (
      select distinct on (person.id) person.id, person.sex, job.category, coalesce(begun.started_on, today.day) as day
      from person join employment job on job.person_id = person.id cross join (select ${today}::date as day) today
      left join begun_from_company begun on begun.programme_id = person.programme_id and begun.company_id = job.company_id
        and begun.person_id = person.id and begun.started_on <= today.day
      where person.programme_id = ${visitor.programme ?? 0} and job.company_id = ${company_id} and ${isOpenOn('job', 'today.day')}
        and not person.is_protected and forgotten_at is null
      order by person.id, ${employmentOrder('job', 'today.day')})
    select distinct on (here.id) 'p' || here.id as who, here.category as side, here.sex, job.category, job.is_unqualified, job.never_trained,
      job.last_training_year, extract(year from here.day)::integer as starting_year
    from here join employment job on job.person_id = here.id and job.company_id = ${company_id}
    order by here.id, ${employmentOrder('job', 'here.day')}`.execute(db)
  return new Map(rows.map(({ who, side, ...facts }) => [who, { category: side, facts }]))
}
