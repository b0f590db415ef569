import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'
import { sameContacts } from '../../people/queries/same-contacts.ts'

/** Tips and pointings. Of two pointings to the same programme the earlier day counts. */
export const referralsFollow: Following = ({ goes, stays }) => [
  sql`update referral set contact_id = staying.id from ${sameContacts({ stays, goes })} and referral.contact_id = going.id`,
  sql`update pointing set pointed_on = least(pointing.pointed_on, going.pointed_on) from pointing going
    where pointing.company_id = ${stays} and going.company_id = ${goes}
      and going.related_programme_id = pointing.related_programme_id and going.direction = pointing.direction`,
  sql`delete from pointing where company_id = ${goes} and exists (select from pointing staying
    where staying.company_id = ${stays} and staying.related_programme_id = pointing.related_programme_id
      and staying.direction = pointing.direction)`,
  sql`update referral set company_id = ${stays} where company_id = ${goes}`,
  sql`update pointing set company_id = ${stays} where company_id = ${goes}`,
]
