import { sql } from 'kysely'

/**
 * The rule: `walk`, each person's steps in the order of their days, with the number of the one before. A step has on each day the number
 * that the staircase of that day gives it. The versions are read once, as `numbered`, however many have walked.
 */
export const walk = (programme_id: number) => sql`numbered as materialized (
  select step_id, number, valid_from from staircase join staircase_step on staircase_id = staircase.id
  where staircase.programme_id = ${programme_id}),
walk as (
  select *, lag(number) over (partition by person_id order by from_on) as before from (
    select person_id, from_on, step_id,
      (select number from numbered where numbered.step_id = person_step.step_id
        order by ${nearest(sql`person_step.from_on`)} limit 1) as number
    from person_step where programme_id = ${programme_id}) stood)`

/** Beside `walk`: each step with its number in the staircase of a day. */
export const stepsOn = (day: ReturnType<typeof sql>) => sql`
  select distinct on (step_id) step_id, number from numbered order by step_id, ${nearest(day)}`

/** The version of a day; for a step that was not there then, or is no longer, the one nearest in time. */
const nearest = (day: ReturnType<typeof sql>) => sql`valid_from <= ${day} desc, abs(valid_from - ${day})`
