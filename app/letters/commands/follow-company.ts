import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'
import { sameContacts } from '../../people/queries/same-contacts.ts'

/** What was written to the company. */
export const lettersFollow: Following = ({ goes, stays }) => [
  sql`update letter set contact_id = staying.id from ${sameContacts({ stays, goes })} and letter.contact_id = going.id`,
  sql`update letter set company_id = ${stays} where company_id = ${goes}`,
]
