import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'

export type AskedManager = {
  contact_id: number
  has_address: boolean
  /** The link that is good now; null when there is none. */
  sent_at: Date | null
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
    select contact.id as contact_id, contact.email <> '' as has_address, link.created_at as sent_at, link.expires_at, link.last_used_at
    from contact left join lateral (
      select created_at, expires_at, last_used_at from company_link
      where company_link.contact_id = contact.id and company_link.company_id = ${company_id} and purpose = 'levels'
        and revoked_at is null and expires_at > ${now}
      order by company_link.id desc limit 1) link on true
    where contact.programme_id = ${visitor.programme ?? 0} and contact.company_id = ${company_id}`.execute(db)
  return rows
}
