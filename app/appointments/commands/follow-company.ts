import { sql } from 'kysely'
import type { Following } from '../../access/following.ts'
import { sameContacts } from '../../people/queries/same-contacts.ts'

/** Meetings with the company, held and to come. Who is asked twice to the same one is asked by the contact that goes. */
export const appointmentsFollow: Following = ({ goes, stays }) => [
  sql`update appointment_guest set contact_id = staying.id from ${sameContacts({ stays, goes })}
    and appointment_guest.contact_id = going.id and not exists (select from appointment_guest other
      where other.appointment_id = appointment_guest.appointment_id and other.contact_id = staying.id)`,
  sql`update visit set company_id = ${stays} where company_id = ${goes}`,
  sql`update appointment set company_id = ${stays} where company_id = ${goes}`,
]
