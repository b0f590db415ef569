import { sql } from 'kysely'
import type { Everything, Kept } from '../../foundation/kept.ts'
import type { ContactKnown } from '../../people/queries/kept.ts'

/** Appointments that someone who is a contact has been asked to. GDPR art. 15. */
export const appointmentsKeepOfContact: Kept<ContactKnown> = {
  export: async ({ db }, { contact_ids }) => {
    const { rows } = await sql<Everything[string][number]>`
      select title, starts_at, answer, attended from appointment_guest guest join appointment on appointment.id = guest.appointment_id
      where contact_id = any (${`{${contact_ids.join(',')}}`}::integer[]) order by starts_at`.execute(db)
    return { appointments: rows }
  },
}
