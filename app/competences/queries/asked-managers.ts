import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type LocalDate, localDateOf } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { addDays } from '../../foundation/dates.ts'
import { dayInSql } from '../../foundation/stockholm.ts'
import { settingsOf } from '../../programmes/queries.ts'
import { figureOn } from '../../programmes/rules/in-force.ts'
import { KNOWN_SETTINGS } from '../../programmes/rules/settings.ts'

export type AskedManager = {
  contact_id: number
  has_address: boolean
  /** The link that is good now, with that of its reminder; null when there is none. */
  sent_at: Date | null
  reminded_at: Date | null
  expires_at: Date | null
  last_used_at: Date | null
}

/** The contacts of a company: whether there is an address to send to, and the link by which each rates those whom they lead. */
export async function askedManagers(
  db: Db,
  visitor: Visitor,
  { company_id, now }: { company_id: number; now: Date },
): Promise<AskedManager[]> {
  const { rows } = await sql<AskedManager>`
    select contact.id as contact_id, contact.email <> '' as has_address, link.sent_at, link.reminded_at, link.expires_at, link.last_used_at
    from contact left join lateral (
      select min(created_at) as sent_at, max(reminded_at) as reminded_at, max(expires_at) as expires_at, max(last_used_at) as last_used_at
      from company_link
      where company_link.contact_id = contact.id and company_link.company_id = ${company_id} and purpose = 'levels'
        and revoked_at is null and expires_at > ${now}) link on true
    where contact.programme_id = ${visitor.programme ?? 0} and contact.company_id = ${company_id}`.execute(db)
  return rows
}

/** So many days after the letter a manager who is not done is reminded. */
export const reminderDays = async (
  db: Db,
  visitor: Pick<Visitor, 'programme'>,
  today: LocalDate,
): Promise<number> =>
  Number(
    figureOn(await settingsOf(db, visitor.programme ?? 0), 'manager_reminder_days', today) ??
      KNOWN_SETTINGS.manager_reminder_days.amount,
  )

/** The links of a programme that are good, were sent so many days ago or more, and have not been reminded of. */
export const linksToRemindOf = (
  db: Db,
  { programme_id, now, days }: { programme_id: number; now: Date; days: number },
) =>
  db
    .selectFrom('company_link')
    .innerJoin('contact', 'contact.id', 'company_link.contact_id')
    .select(['company_link.id', 'company_link.company_id', 'contact_id', 'expires_at'])
    .where('company_link.programme_id', '=', programme_id)
    .where('purpose', '=', 'levels')
    .where('revoked_at', 'is', null)
    .where('reminded_at', 'is', null)
    .where('expires_at', '>', now)
    .where(dayInSql('company_link.created_at'), '<=', addDays(localDateOf(now), -days))
    .where('email', '<>', '')
    .orderBy('company_link.id')
    .execute()
