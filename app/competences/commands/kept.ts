import type { Kept } from '../../foundation/kept.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'

/** What is noted of what a person knows and is to know. */
export const competencesKeep: Kept<PersonKnown> = {
  export: async ({ db }, { id }) => ({
    competence_levels: await db
      .selectFrom('competence_level')
      .innerJoin('competence', 'competence.id', 'competence_level.competence_id')
      .select(['competence.name as competence', 'rated_on', 'source', 'level', 'wanted'])
      .where('person_id', '=', id)
      .orderBy('rated_on')
      .orderBy('competence_level.id')
      .execute(),
    permits: await db
      .selectFrom('permit')
      .innerJoin('competence', 'competence.id', 'permit.competence_id')
      .innerJoin('company', 'company.id', 'permit.company_id')
      .select(['competence.name as permit', 'company.name as company', 'from_on', 'until_on', 'evidence'])
      .select(['noted_at', 'ended_on', 'ended_as'])
      .where('permit.person_id', '=', id)
      .orderBy('permit.id')
      .execute(),
  }),
  forget: async ({ db }, { id }) => {
    await db.deleteFrom('competence_level').where('person_id', '=', id).execute()
    await db.deleteFrom('permit').where('person_id', '=', id).execute()
  },
}
