import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import type { Language } from '../../foundation/text.ts'

/** What a company speaks and reads: as its latest workshop says, else its latest agreement, else Swedish. */
export async function languageAt(db: Db, visitor: Visitor, company_id: number): Promise<Language> {
  const of = (table: 'workshop' | 'agreement') =>
    db
      .selectFrom(table)
      .select('language')
      .where('programme_id', '=', visitor.programme ?? 0)
      .where('company_id', '=', company_id)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
  return ((await of('workshop')) ?? (await of('agreement')))?.language ?? 'sv'
}
