import { sql } from 'kysely'
import type { Everything, Kept } from '../../foundation/kept.ts'
import type { ContactKnown } from '../../people/queries/kept.ts'

/** Letters to someone who is a contact. GDPR art. 15. */
export const lettersKeepOfContact: Kept<ContactKnown> = {
  export: async ({ db }, { contact_ids }) => {
    const { rows } = await sql<Everything[string][number]>`
      select company.name as company, letter.subject, letter.queued_at, mail.sent_at
      from letter join mail on mail.id = letter.mail_id left join company on company.id = letter.company_id
      where contact_id = any (${`{${contact_ids.join(',')}}`}::integer[]) order by letter.id`.execute(db)
    return { letters: rows }
  },
}
