import { sql } from 'kysely'
import type { Kept } from '../../foundation/kept.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'

/** The steps on which a person has stood, by the names that they have now. */
export const staircaseKeeps: Kept<PersonKnown> = {
  export: async ({ db }, { id }) => {
    const { rows } = await sql<Record<string, unknown>>`
      select from_on, (select name from staircase_step join staircase on staircase.id = staircase_id
        where staircase_step.step_id = person_step.step_id order by valid_from desc limit 1) as step, because
      from person_step where person_id = ${id} order by from_on`.execute(db)
    return { steps: rows }
  },
  forget: async ({ db }, { id }) => {
    await db.deleteFrom('person_step').where('person_id', '=', id).execute()
  },
}
