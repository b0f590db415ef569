import { sql } from 'kysely'
import type { Everything, Kept } from '../../foundation/kept.ts'
import type { ContactKnown } from '../../people/queries/kept.ts'

/** What someone who is a contact has been asked; what they answered stands under no name. GDPR art. 15. */
export const assessmentsKeepOfContact: Kept<ContactKnown> = {
  export: async ({ db }, { contact_ids }) => {
    const { rows } = await sql<Everything[string][number]>`
      select company.name as company, measurement, speaks_for, invited_at, reminded_on, finished_on
      from assessment_invitation join assessment on assessment.id = assessment_id join company on company.id = assessment.company_id
      where contact_id = any (${`{${contact_ids.join(',')}}`}::integer[]) order by assessment_invitation.id`.execute(
      db,
    )
    return { asked_to_assess: rows }
  },
}
