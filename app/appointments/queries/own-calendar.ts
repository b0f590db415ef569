import { sql } from 'kysely'
import { heldBy, type OwnCalendar, type OwnTime } from '../../access/own-calendar.ts'

type Row = Omit<OwnTime, 'leads_to' | 'is_cancelled'> & { id: number; cancelled_at: Date | null }

/** What someone is invited to or has booked, in programmes where a role of theirs counts today. */
export const ownAppointments: OwnCalendar = {
  times: async (db, owner) => {
    const { rows } = await sql<Row>`
      with ${heldBy(owner)}
      select one.uid, one.sequence, one.id, one.title, one.starts_at, one.ends_at, one.place, one.changed_at,
        one.cancelled_at, programme.slug, programme.name as programme, company.name as company
      from appointment one
      join programme on programme.id = one.programme_id
      left join company on company.id = one.company_id
      where one.ends_at > ${new Date(`${owner.since}T00:00:00Z`)}
        and (one.made_by = ${owner.user_id} or exists (
          select from appointment_guest guest where guest.appointment_id = one.id and guest.user_id = ${owner.user_id}))
        and exists (select from held where (held.programme_id = one.programme_id or held.programme_id is null)
          and (held.role <> 'company' or one.company_id is null or held.company_id = one.company_id))
      order by one.starts_at, one.id`.execute(db)
    return rows.map(({ id, cancelled_at, ...time }) => ({
      ...time,
      is_cancelled: cancelled_at !== null,
      leads_to: ['kalender', id],
    }))
  },
}
