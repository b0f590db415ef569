import { sql } from 'kysely'

/**
 * The rule: `walk`, each person's steps in the order of their days, with the number of the one before. A step has on each day the number
 * that the staircase of that day gives it.
 */
export const walk = (programme_id: number) => sql`walk as (
  select *, lag(number) over (partition by person_id order by from_on) as before from (
    select person_id, from_on, person_step.step_id, step.number from person_step
      join lateral (${stepsOn(programme_id, sql`person_step.from_on`)}) step on step.step_id = person_step.step_id
    where person_step.programme_id = ${programme_id}) stood)`

/** Each step with its number in the staircase of a day; one that was not there then, or is no longer, has the number nearest in time. */
export const stepsOn = (programme_id: number, day: ReturnType<typeof sql>) => sql`
  select distinct on (step_id) step_id, number from staircase_step join staircase on staircase.id = staircase_id
  where staircase.programme_id = ${programme_id}
  order by step_id, valid_from <= ${day} desc, abs(valid_from - ${day})`
