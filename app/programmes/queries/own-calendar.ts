import { sql } from 'kysely'
import { heldBy, type OwnCalendar, type OwnDay } from '../../access/own-calendar.ts'
import { spoken } from '../../foundation/text.ts'
import { claimPeriodTexts } from '../messages/claim-periods.ts'

type Row = Pick<OwnDay, 'day' | 'slug' | 'programme'> & { id: number }

/** The last days of the claim periods, for those who claim. */
export const claimPeriodsThatEnd: OwnCalendar = {
  days: async (db, owner) => {
    const t = spoken(claimPeriodTexts, owner.language)
    const { rows } = await sql<Row>`
      with ${heldBy(owner)}
      select claim_period.id, claim_period.ends_on as day, programme.slug, programme.name as programme
      from claim_period
      join programme on programme.id = claim_period.programme_id
      where claim_period.ends_on >= ${owner.since}::date
        and exists (select from held where held.programme_id = claim_period.programme_id
          and held.role in ('project_leader', 'economist'))
      order by claim_period.ends_on, claim_period.id`.execute(db)
    return rows.map(({ id, ...about }) => ({
      ...about,
      name: `claim-${id}`,
      title: t.period_ends,
      company: null,
      leads_to: [],
    }))
  },
}
