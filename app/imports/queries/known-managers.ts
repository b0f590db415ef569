import type { Db } from '../../foundation/database.ts'
import { calledBy } from '../../people/queries/managers.ts'
import type { ToldManager } from '../../people/rules/read-person.ts'
import type { Known } from '../rules/known.ts'

/** Whom a register may name as manager at each company, as registers write: by name or by address, whatever the case. */
export async function managersKnown(db: Db, programme_id: number): Promise<Known['managers']> {
  const contacts = await db
    .selectFrom('contact')
    .innerJoin('company', 'company.id', 'contact.company_id')
    .select(['contact.id', 'contact.name', 'contact.email', 'organisation_number', calledBy.as('who')])
    .where('contact.programme_id', '=', programme_id)
    .where('organisation_number', 'is not', null)
    .where('function', 'not in', ['officer', 'knocked'])
    .execute()
  const known = new Map<string, Map<string, ToldManager | null>>()
  for (const { id, name, email, organisation_number, who } of contacts) {
    const here = known.get(organisation_number!) ?? new Map<string, ToldManager | null>()
    known.set(organisation_number!, here)
    for (const key of new Set([name, email].filter(Boolean).map(told => told.toLowerCase())))
      here.set(key, here.has(key) ? null : { contact_id: id, who })
  }
  return known
}
