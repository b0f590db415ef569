import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { isNotedAt, standingIn } from '../../competences/queries/standing.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'

type Asked = {
  company_id: number | null
  course_id: number
  person_ids: readonly number[]
  day: LocalDate
  today: LocalDate
}

/** What somebody should have before a course and has not, by name; `unknown` where nothing is noted of it, which is not the same. */
export type Lack = { person_id: number; name: string; level: number | null; state: 'lacks' | 'unknown' }

/**
 * What these people lack of what a course requires. A course is gone through by whoever was there in the last session of one of its
 * occasions, wherever they worked then; a permit must hold on the day; of a level and a permit that nobody has noted, or that the visitor may not read, nothing is known.
 */
export async function lackingFor(
  db: Db,
  { programme }: Pick<Visitor, 'programme'>,
  { company_id, course_id, person_ids, day, today }: Asked,
): Promise<Lack[]> {
  if (person_ids.length === 0) return []
  const { rows } = await sql<Lack>`
    with asked as (select unnest(${`{${person_ids.join(',')}}`}::integer[]) as person_id),
    needs as (
      select need.id, need.needs_course_id, need.competence_id, need.level, coalesce(needed.title, competence.name) as name, is_permit
      from course_prerequisite need left join course needed on needed.id = need.needs_course_id
      left join competence on competence.id = need.competence_id
      where need.programme_id = ${programme ?? 0} and need.course_id = ${course_id}),
    finished as (
      select * from courses_finished(
        (select array_agg(person_id) from asked), (select array_agg(needs_course_id) from needs), ${today})),
    standing as (${standingIn(
      sql`person_id`,
      sql`competence_level where person_id in (select person_id from asked) and competence_id in (select competence_id from needs)
        and ${company_id === null ? sql`true` : isNotedAt(company_id, 'competence_level')}`,
    )}),
    permits as (
      select person_id, competence_id, bool_or(ended_on is null and (until_on is null or until_on >= ${day}::date)) as holds from (
        select distinct on (permit.company_id, whose, competence_id) permit.* from permit
        where person_id in (select person_id from asked) and competence_id in (select competence_id from needs)
        order by permit.company_id, whose, competence_id, permit.id desc) latest
      group by person_id, competence_id)
    select asked.person_id, needs.name, needs.level, case
      when needs_course_id is not null then 'lacks'
      when is_permit then case when permits.holds is null then 'unknown' else 'lacks' end
      when standing.level is null then 'unknown' else 'lacks' end as state
    from asked cross join needs
    left join finished on finished.person_id = asked.person_id and finished.course_id = needs.needs_course_id
    left join standing on standing.person_id = asked.person_id and standing.competence_id = needs.competence_id
    left join permits on permits.person_id = asked.person_id and permits.competence_id = needs.competence_id
    where not case when needs_course_id is not null then finished.person_id is not null
      when is_permit then coalesce(permits.holds, false)
      else coalesce(standing.level >= needs.level, false) end
    order by asked.person_id, needs.id`.execute(db)
  return rows
}
