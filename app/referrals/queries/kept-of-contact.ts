import { sql } from 'kysely'
import type { Everything, Kept } from '../../foundation/kept.ts'
import type { ContactKnown } from '../../people/queries/kept.ts'

/** Tips that came through someone who is a contact. GDPR art. 15. */
export const referralsKeepOfContact: Kept<ContactKnown> = {
  export: async ({ db }, { contact_ids }) => {
    const { rows } = await sql<Everything[string][number]>`
      select company.name as company, channel, made_on, may_call from referral join company on company.id = referral.company_id
      where contact_id = any (${`{${contact_ids.join(',')}}`}::integer[]) order by referral.id`.execute(db)
    return { tips: rows }
  },
}
