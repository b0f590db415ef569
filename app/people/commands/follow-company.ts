import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'
import { sameContacts } from '../queries/same-contacts.ts'

/**
 * Those who work there, those to turn to, and who leads whom: whoever leads a group at the one that stays goes on leading it. A contact
 * that both have is one, whose telephone is filled in; those who name it come first.
 */
export const peopleFollow: Following = ({ goes, stays }) => [
  sql`update contact set phone = going.phone from contact going
    where contact.company_id = ${stays} and contact.phone = '' and going.company_id = ${goes} and going.function = contact.function
      and going.email = contact.email and going.name = contact.name`,
  sql`delete from manages going using manages staying where going.company_id = ${goes} and staying.company_id = ${stays}
    and going.person_id is not distinct from staying.person_id and going.team = staying.team and going.shift = staying.shift`,
  sql`update manages set contact_id = staying.id from ${sameContacts({ stays, goes })} and manages.contact_id = going.id`,
  sql`update manages set company_id = ${stays} where company_id = ${goes}`,
  sql`delete from contact where id in (select going.id from ${sameContacts({ stays, goes })})`,
  sql`update contact set company_id = ${stays} where company_id = ${goes}`,
  sql`update taken_down set company_id = ${stays} where company_id = ${goes}`,
  sql`update employment set company_id = ${stays} where company_id = ${goes}`,
]
