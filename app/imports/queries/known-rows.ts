import type { Db } from '../../foundation/database.ts'
import { TAKEN_ONCE } from '../rules/account.ts'

/** Whoever belongs to a partner changes that partner's companies and those that no partner has. */
export async function othersCompanies(
  db: Db,
  programme_id: number,
  partner: number | null,
): Promise<ReadonlySet<string>> {
  if (partner === null) return new Set()
  const rows = await db
    .selectFrom('company')
    .select('organisation_number')
    .where('programme_id', '=', programme_id)
    .where('partner_id', '<>', partner)
    .execute()
  return new Set(rows.flatMap(row => row.organisation_number ?? []))
}

/** How many of each row of persons and attendance have been accepted or merged, by digest. */
export async function rowsTaken(db: Db, programme_id: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('import_row')
    .select(['digest', eb => eb.fn.countAll<bigint>().as('copies')])
    .where('programme_id', '=', programme_id)
    .where('register', 'in', TAKEN_ONCE)
    .where('outcome', 'in', ['accepted', 'merged'])
    .groupBy('digest')
    .execute()
  return new Map(rows.map(row => [row.digest.toString('base64'), Number(row.copies)]))
}
