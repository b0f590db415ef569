import { sql } from 'kysely'
import type { Everything, Kept } from '../../foundation/kept.ts'
import type { ContactKnown } from '../../people/queries/kept.ts'

/** Links that someone who is a contact has had, and what carries their name as signed. GDPR art. 15. */
export const agreementsKeepOfContact: Kept<ContactKnown> = {
  export: async ({ db }, { programme_id, contact_ids, company_ids, name }) => {
    const links = await sql<Everything[string][number]>`
      select purpose, created_at, expires_at, revoked_at, last_used_at from company_link
      where contact_id = any (${`{${contact_ids.join(',')}}`}::integer[]) order by id`.execute(db)
    const at = `{${company_ids.join(',')}}`
    const signed = await sql<Everything[string][number]>`
      select 'agreement' as kind, agreed_on as happened_on, signatory_name as name, signatory_title as title, method from agreement
      where programme_id = ${programme_id} and company_id = any (${at}::integer[]) and agreed_at is not null and signatory_name = ${name}
      union all
      select 'declaration', declared_on, declared_by_name, declared_by_title, method from aid_declaration
      where programme_id = ${programme_id} and company_id = any (${at}::integer[]) and declared_by_name = ${name}
      order by 2`.execute(db)
    return { company_links: links.rows, signed: name === '' ? [] : signed.rows }
  },
}
