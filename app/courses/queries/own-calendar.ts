import { sql } from 'kysely'
import { heldBy, type OwnCalendar, type OwnDay, type OwnTime } from '../../access/own-calendar.ts'
import { momentOf } from '../../appointments/rules/appointment.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import { spoken } from '../../foundation/text.ts'
import { occasionLifeTexts } from '../messages/occasion-life.ts'
import { endsOn } from '../rules/session-length.ts'

type Row = Omit<OwnTime, 'leads_to' | 'starts_at' | 'ends_at' | 'company'> & {
  occasion_id: number
  held_on: LocalDate
  starts: string
  ends: string
}
type Decided = {
  id: number
  title: string
  code: string
  decided_by: LocalDate
  slug: string
  programme: string
}

/**
 * The sessions that someone leads, and for a training provider those that nobody else of it leads; for those who arrange, the days by
 * which a tentative occasion is settled.
 */
export const ownSessions: OwnCalendar = {
  times: async (db, owner) => {
    const { rows } = await sql<Row>`
      with ${heldBy(owner)}
      select session.uid, session.sequence, occasion.id as occasion_id, course.title, session.held_on,
        to_char(starts_at, 'HH24:MI') as starts, to_char(ends_at, 'HH24:MI') as ends,
        concat_ws(', ', nullif(session.place, ''), nullif(session.address, ''), nullif(session.room, '')) as place,
        coalesce(occasion.state_at, session.held_on::timestamptz) as changed_at,
        occasion.state = 'cancelled' as is_cancelled, programme.slug, programme.name as programme
      from session
      join occasion on occasion.id = session.occasion_id
      join course on course.id = occasion.course_id
      join programme on programme.id = session.programme_id
      where session.held_on >= ${owner.since}::date
        and exists (select from held where held.programme_id = session.programme_id
          and held.role in ('provider', 'project_leader', 'process_leader'))
        and (session.trainer_id = ${owner.user_id} or (session.trainer_id is null and occasion.provider_id in (
          select provider_id from membership where user_id = ${owner.user_id} and role = 'provider' and revoked_at is null
            and (until_on is null or until_on >= ${owner.today}::date))))
      order by session.held_on, session.starts_at, session.id`.execute(db)
    return rows.map(({ occasion_id, held_on, starts, ends, ...time }) => ({
      ...time,
      starts_at: momentOf(held_on, starts),
      ends_at: momentOf(endsOn({ held_on, starts_at: starts, ends_at: ends }), ends),
      company: null,
      leads_to: ['tillfallen', occasion_id],
    }))
  },
  days: async (db, owner) => {
    const t = spoken(occasionLifeTexts, owner.language)
    const { rows } = await sql<Decided>`
      with ${heldBy(owner)}
      select occasion.id, course.title, occasion.code, decided_by, programme.slug, programme.name as programme
      from occasion join course on course.id = occasion.course_id join programme on programme.id = occasion.programme_id
      where state = 'tentative' and decided_by >= ${owner.since}::date
        and exists (select from held where held.programme_id = occasion.programme_id and held.role in ('project_leader', 'process_leader'))
      order by decided_by, occasion.id`.execute(db)
    return rows.map(
      ({ id, title, code, decided_by, slug, programme }): OwnDay => ({
        name: `occasion-${id}`,
        title: t.decide_day(`${title}, ${code}`),
        day: decided_by,
        slug,
        programme,
        company: null,
        leads_to: ['tillfallen', id],
      }),
    )
  },
}
