import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { matrixRows } from '../../competences/queries/matrix.ts'
import { employeesOn } from '../../competences/queries/working.ts'
import type { Who } from '../../competences/rules/rating.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { employmentOrder, isOpenOn } from '../../people/queries/employment-on.ts'
import type { OnStartDay } from '../../people/rules/focus-group.ts'
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
      facts: facts.get(who) ?? null,
      level: competence_id === null ? null : (standing.get(competence_id)?.level ?? null),
    }))
}

/** What the focus groups are defined by, of each participant who works at a company on the day; nobody with protected identity. */
export async function factsOn(
  db: Db,
  visitor: Pick<Visitor, 'programme'>,
  { company_id, today }: On,
): Promise<Map<Who, OnStartDay>> {
  const { rows } = await sql<Omit<OnStartDay, 'starting_year'> & { who: Who }>`
    select distinct on (person.id) 'p' || person.id as who, sex, category, is_unqualified, never_trained, last_training_year
    from person join employment job on job.person_id = person.id, (select ${today}::date as day) today
    where person.programme_id = ${visitor.programme ?? 0} and job.company_id = ${company_id} and ${isOpenOn('job', 'today.day')}
      and not is_protected and forgotten_at is null
    order by person.id, ${employmentOrder('job', 'today.day')}`.execute(db)
  const starting_year = Number(today.slice(0, 4))
  return new Map(rows.map(({ who, ...facts }) => [who, { ...facts, starting_year }]))
}
