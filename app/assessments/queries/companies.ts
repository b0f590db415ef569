import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'

export type MeasuredCompany = {
  id: number
  name: string
  /** The day of the baseline and of the end, where they have closed; how many in between. */
  baseline: LocalDate | null
  between: number
  end: LocalDate | null
  /** Where one is open: its last day. */
  open_until: LocalDate | null
}

type Part = { today: LocalDate; limit: number; offset: number }

/** The companies that have been or are being measured, by name: so many of them, after so many. */
export async function measuredCompanies(
  db: Db,
  visitor: Visitor,
  { today, limit, offset }: Part,
): Promise<MeasuredCompany[]> {
  const is_open = sql`(opened_at is not null and closed_at is null and closes_on >= ${today})`
  const on = (kind: string) =>
    sql`max(coalesce(measured_on, closes_on)) filter (where measurement = ${kind} and not ${is_open})`
  const { rows } = await sql<MeasuredCompany>`
    select company.id, company.name, ${on('baseline')} as baseline, ${on('end')} as "end",
      count(*) filter (where measurement = 'between' and not ${is_open})::int as between,
      max(closes_on) filter (where ${is_open}) as open_until
    from assessment join company on company.id = company_id
    where assessment.programme_id = ${visitor.programme} group by company.id order by ${swedishOrder('company.name')}, company.id
    limit ${limit} offset ${offset}`.execute(db)
  return rows
}

/** How many they are. */
export async function measuredCompanyCount(db: Db, visitor: Visitor): Promise<number> {
  const { companies } = await db
    .selectFrom('assessment')
    .select(({ fn }) => fn.count<number>('company_id').distinct().as('companies'))
    .where('programme_id', '=', visitor.programme ?? 0)
    .executeTakeFirstOrThrow()
  return Number(companies)
}
