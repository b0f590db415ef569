import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { dayInSql } from '../../foundation/stockholm.ts'

export type OwnTip = {
  id: number
  company_id: number
  company: string
  municipality: string
  partner: string | null
  promised_on: LocalDate | null
  answer: 'accepted' | 'declined' | null
  answered_on: LocalDate | null
  declined_because: string | null
  agreed_on: LocalDate | null
}

/** The visitor's latest tip of each company, by the company's name. */
export async function ownTips(db: Db, visitor: Visitor): Promise<OwnTip[]> {
  const { rows } = await sql<OwnTip>`
    select tip.*, company.name as company, municipality.name as municipality, partner.name as partner, company.agreed_on
    from (
      select distinct on (company_id) id, company_id, partner_id, promised_on, answer, ${dayInSql('answered_at')} as answered_on,
        declined_because
      from referral
      where programme_id = ${visitor.programme} and made_by = ${visitor.user_id}
      order by company_id, id desc) tip
    join company on company.id = tip.company_id and company.merged_into is null
    join municipality on municipality.code = company.municipality_code
    left join partner on partner.id = tip.partner_id
    order by company.name, company.id`.execute(db)
  return rows
}
