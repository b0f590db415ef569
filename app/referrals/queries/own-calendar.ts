import { sql } from 'kysely'
import { heldBy, type OwnCalendar, type OwnDay } from '../../access/own-calendar.ts'
import { spoken } from '../../foundation/text.ts'
import { ownTipTexts } from '../messages/own-tips.ts'

type Row = Pick<OwnDay, 'day' | 'slug' | 'programme'> & { id: number; company: string; company_id: number }

/** The days on which an answer is promised, for those who answer for it. */
export const promisedAnswers: OwnCalendar = {
  days: async (db, owner) => {
    const t = spoken(ownTipTexts, owner.language)
    const { rows } = await sql<Row>`
      with ${heldBy(owner)}
      select referral.id, referral.promised_on as day, programme.slug, programme.name as programme, company.name as company,
        company.id as company_id
      from referral
      join programme on programme.id = referral.programme_id
      join company on company.id = referral.company_id
      where referral.promised_on >= ${owner.since}::date and referral.answer is null
        and exists (select from held where held.programme_id = referral.programme_id and (held.role = 'project_leader'
          or (held.role = 'process_leader' and (held.partner_id is null or held.partner_id = referral.partner_id))))
      order by referral.promised_on, referral.id`.execute(db)
    return rows.map(({ id, company_id, ...about }) => ({
      ...about,
      name: `promise-${id}`,
      title: t.answer_at(about.company),
      leads_to: ['foretag', company_id],
    }))
  },
}
