import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'
import { sameContacts } from '../queries/same-contacts.ts'

/** Those who work there and those to turn to. A contact that both have is one, whose telephone is filled in; those who name it come first. */
export const peopleFollow: Following = ({ goes, stays }) => [
  sql`update contact set phone = going.phone from contact going
    where contact.company_id = ${stays} and contact.phone = '' and going.company_id = ${goes} and going.function = contact.function
      and going.email = contact.email and going.name = contact.name`,
  sql`delete from contact where id in (select going.id from ${sameContacts({ stays, goes })})`,
  sql`update contact set company_id = ${stays} where company_id = ${goes}`,
  sql`update employment set company_id = ${stays} where company_id = ${goes}`,
]
