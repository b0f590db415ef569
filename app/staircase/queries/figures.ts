import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { employmentOrder } from '../../people/queries/employment-on.ts'
import { stepsOn, walk } from './walk.ts'

export type StaircaseFigures = {
  /** Persons by the number of the step on which they stand now; every step is there. */
  standing: Record<string, number>
  /** Moves from one step to another, `2>3`; those that were made. */
  flows: Record<string, number>
  /** Persons who stand above where they began. */
  moved_up: number
  moved_up_women: number
  moved_up_kollektiv: number
}

/**
 * Who stands where, and who moved; protected persons count. A step has on each day the number that the staircase of that day gives it.
 * GAP.md. Asks three times.
 */
export async function staircaseFigures(
  db: Db,
  programme_id: number,
  today: string,
): Promise<StaircaseFigures> {
  const walked = walk(programme_id)
  const standing = await sql<{ number: number; persons: number }>`
    with ${walked}
    select number, count(person_id)::int as persons from (${stepsOn(sql`${today}::date`)}) step
      left join (select distinct on (person_id) person_id, step_id from walk order by person_id, from_on desc) now using (step_id)
    group by number order by number`.execute(db)
  const flows = await sql<{ move: string; moves: number }>`
    with ${walked}
    select concat(before, '>', number) as move, count(*)::int as moves from walk where before <> number group by before, number
    order by before, number`.execute(db)
  const up = await sql<Omit<StaircaseFigures, 'standing' | 'flows'>>`
    with ${walked}, moved as (
      select person_id from walk group by person_id
      having (array_agg(number order by from_on desc))[1] > (array_agg(number order by from_on))[1])
    select count(*)::int as moved_up, count(*) filter (where sex = 'woman')::int as moved_up_women,
      count(*) filter (where category = 'kollektiv')::int as moved_up_kollektiv
    from moved join person on person.id = person_id
      left join lateral (select category from employment, (select ${today}::date as day) today where employment.person_id = person.id
        order by ${employmentOrder('employment', 'today.day')} limit 1) job on true`.execute(db)
  return {
    standing: Object.fromEntries(standing.rows.map(({ number, persons }) => [String(number), persons])),
    flows: Object.fromEntries(flows.rows.map(({ move, moves }) => [move, moves])),
    ...up.rows[0]!,
  }
}
