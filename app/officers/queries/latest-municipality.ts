import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'

/** Where the company lies that the visitor referred last: the next one is often near. */
export const latestMunicipality = async (db: Db, visitor: Visitor): Promise<string | null> => {
  const found = await db
    .selectFrom('referral')
    .innerJoin('company', 'company.id', 'referral.company_id')
    .select('company.municipality_code')
    .where('referral.programme_id', '=', visitor.programme ?? 0)
    .where('referral.made_by', '=', visitor.user_id)
    .orderBy('referral.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.municipality_code ?? null
}
