import { sql } from 'kysely'
import { heldBy, type OwnCalendar, type OwnDay } from '../../access/own-calendar.ts'
import { spoken } from '../../foundation/text.ts'
import { visitTexts } from '../messages/visits.ts'

type Row = Pick<OwnDay, 'day' | 'slug' | 'programme'> & { id: number; company: string; company_id: number }

/** The next steps that someone has noted and not yet taken. */
export const ownNextSteps: OwnCalendar = {
  days: async (db, owner) => {
    const t = spoken(visitTexts, owner.language)
    const { rows } = await sql<Row>`
      with ${heldBy(owner)}
      select visit.id, visit.next_on as day, programme.slug, programme.name as programme, company.name as company, company.id as company_id
      from visit
      join programme on programme.id = visit.programme_id
      join company on company.id = visit.company_id
      where visit.made_by = ${owner.user_id} and visit.next_on >= ${owner.since}::date and visit.next_done_at is null
        and exists (select from held where held.programme_id = visit.programme_id
          and held.role in ('officer', 'project_leader', 'process_leader'))
      order by visit.next_on, visit.id`.execute(db)
    return rows.map(({ id, company_id, ...about }) => ({
      ...about,
      name: `next_step-${id}`,
      title: t.next_step_at(about.company),
      leads_to: ['foretag', company_id],
    }))
  },
}
