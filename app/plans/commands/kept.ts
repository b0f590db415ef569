import type { Kept } from '../../foundation/kept.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'

/** What companies have planned for a person. */
export const plansKeep: Kept<PersonKnown> = {
  export: async ({ db }, { id }) => ({
    planned: await db
      .selectFrom('plan_person')
      .innerJoin('plan_line', 'plan_line.id', 'plan_person.line_id')
      .innerJoin('company', 'company.id', 'plan_person.company_id')
      .select(['company.name as company', 'plan_line.name as competence', 'level_from', 'level_to'])
      .select(['kind', 'due_on', 'responsible', 'chosen_on'])
      .where('plan_person.person_id', '=', id)
      .orderBy('plan_person.id')
      .execute(),
  }),
  forget: async ({ db }, { id }) => {
    await db.deleteFrom('plan_person').where('person_id', '=', id).execute()
  },
}
