import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'

/** What a person's time has brought. GDPR art. 15. */
export async function keptInLedger(db: Db, person_id: number) {
  const entries = await db
    .selectFrom('in_kind_entry')
    .innerJoin('company', 'company.id', 'in_kind_entry.company_id')
    .select([
      'company.name as company',
      'held_on',
      'quarters',
      sql<string>`amount_ore::text`.as('amount_ore'),
      'not_counted_because',
      'posted_at',
    ])
    .where('person_id', '=', person_id)
    .orderBy('in_kind_entry.id')
    .execute()
  return { entries }
}
