import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { hasCome } from '../../attendance/queries/participation.ts'
import type { Db } from '../../foundation/database.ts'
import type { Quarters } from '../../foundation/hours.ts'
import type { Ore } from '../../foundation/money.ts'
import type { NotCounted } from '../rules/not-counted.ts'
import type { LedgerSum } from './sums.ts'

/** What the ledger holds for the company up to and including today, by reason. */
export async function companySums(db: Db, visitor: Visitor, company_id: number): Promise<LedgerSum[]> {
  const { rows } = await sql<LedgerSum>`
    select entry.not_counted_because, sum(entry.quarters)::integer as quarters, sum(entry.amount_ore)::bigint as amount_ore
    from in_kind_entry entry
    join person on person.id = entry.person_id and not person.is_protected
    where entry.programme_id = ${visitor.programme} and entry.company_id = ${company_id} and ${hasCome('entry.held_on')}
    group by entry.not_counted_because
    having sum(entry.quarters) <> 0
    order by entry.not_counted_because nulls first`.execute(db)
  return rows
}

export type CompanyMonth = {
  month: string
  not_counted_because: NotCounted | null
  quarters: Quarters
  amount_ore: Ore
}

/** The same, month by month of the session (`2025-10`), the latest first. */
export async function companyMonths(db: Db, visitor: Visitor, company_id: number): Promise<CompanyMonth[]> {
  const { rows } = await sql<CompanyMonth>`
    select to_char(entry.held_on, 'YYYY-MM') as month, entry.not_counted_because, sum(entry.quarters)::integer as quarters,
      sum(entry.amount_ore)::bigint as amount_ore
    from in_kind_entry entry
    join person on person.id = entry.person_id and not person.is_protected
    where entry.programme_id = ${visitor.programme} and entry.company_id = ${company_id} and ${hasCome('entry.held_on')}
    group by 1, 2
    having sum(entry.quarters) <> 0
    order by 1 desc, 2 nulls first`.execute(db)
  return rows
}
