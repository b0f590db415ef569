import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'
import { sameContacts } from '../../people/queries/same-contacts.ts'

/** Agreements, links and declarations. The agreement that was made last is in force; an offer gives way to what has been made, and to the offer of the one that stays. */
export const agreementsFollow: Following = ({ goes, now, stays }) => [
  sql`update company_link set contact_id = staying.id from ${sameContacts({ stays, goes })} and company_link.contact_id = going.id`,
  sql`update agreement_code set contact_id = staying.id from ${sameContacts({ stays, goes })} and agreement_code.contact_id = going.id`,
  sql`update agreement set withdrawn_at = ${now} where company_id in (${stays}, ${goes}) and withdrawn_at is null
    and exists (select from agreement other where other.company_id in (${stays}, ${goes}) and other.withdrawn_at is null
      and (coalesce(other.agreed_at, '-infinity'), other.company_id = ${stays}, other.id)
        > (coalesce(agreement.agreed_at, '-infinity'), agreement.company_id = ${stays}, agreement.id))`,
  sql`update agreement set company_id = ${stays} where company_id = ${goes}`,
  sql`update company_link set company_id = ${stays} where company_id = ${goes}`,
  sql`update agreement_code set company_id = ${stays} where company_id = ${goes}`,
  sql`update kept_file set company_id = ${stays} where company_id = ${goes}`,
  sql`update aid_declaration set company_id = ${stays} where company_id = ${goes}`,
  sql`update aid_declared set company_id = ${stays} where company_id = ${goes}`,
]
