import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { isCompanySought } from '../../companies/queries/sought.ts'
import { companiesOf } from '../../companies/queries.ts'
import type { Db } from '../../foundation/database.ts'
import { TOLD_MOVES, type ToldMove } from '../rules/moves.ts'

/** The facts of companies that are to become one. */
export const mergeablesOf = (db: Db, visitor: Visitor, ids: readonly number[]) =>
  companiesOf(db, visitor)
    .select(['id', 'name', 'organisation_number', 'municipality_code', 'outside_because', 'partner_id'])
    .select(['employees', 'women_kollektiv', 'men_kollektiv', 'women_tjansteman', 'men_tjansteman'])
    .select(['women_unqualified', 'men_unqualified', 'base_stated_on', 'turnover_ore', 'balance_ore'])
    .select(['parent_number', 'sni', 'came_via', 'referred_on', 'accepted_on', 'agreed_on', 'version'])
    .select(
      sql<boolean>`exists (select from agreement where agreement.company_id = company.id and agreed_at is not null)`.as(
        'has_agreement',
      ),
    )
    .where('id', 'in', [...ids])
    .orderBy('id')

export type MoveCount = { company_id: number; what: ToldMove; rows: number }

/** How much hangs on each of two companies, by kind. One question. */
export async function moveCountsOf(db: Db, ids: readonly number[]): Promise<MoveCount[]> {
  const asked = `{${ids.join(',')}}`
  const parts = TOLD_MOVES.map(
    table => sql`select company_id, ${sql.lit(table)} as what, count(*)::integer as rows from ${sql.table(table)}
      where company_id = any (${asked}::integer[]) group by company_id`,
  )
  const { rows } = await sql<MoveCount>`${sql.join(parts, sql` union all `)}`.execute(db)
  return rows
}

/** So many are offered; more words find fewer. */
const MOST_OTHERS = 20

/** The other companies of the programme that the words find, to choose among; none without words. */
export const othersOf = async (
  db: Db,
  visitor: Visitor,
  { company_id, typed }: { company_id: number; typed: string },
) => {
  if (typed === '') return []
  const rows = await companiesOf(db, visitor)
    .innerJoin('municipality', 'municipality.code', 'company.municipality_code')
    .select(['company.id', 'company.name', 'municipality.name as municipality'])
    .where('company.id', '<>', company_id)
    .where(isCompanySought(typed))
    .orderBy('company.name')
    .orderBy('company.id')
    .limit(MOST_OTHERS)
    .execute()
  return rows.map(({ id, name, municipality }) => ({ id, name: `${name}, ${municipality}` }))
}
