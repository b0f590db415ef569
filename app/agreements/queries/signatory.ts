import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { believedAs } from '../rules/believed.ts'
import { SIGNING_FUNCTIONS } from './checklist.ts'

/** The company's contact with this address who may put their name under the agreement, and on what ground the address is believed. */
export async function signatoryWith(
  db: Db,
  visitor: Visitor,
  { company_id, email }: { company_id: number; email: string },
) {
  const contacts = await db
    .selectFrom('contact')
    .select(['id', 'given_by', 'confirmed_at'])
    .where('programme_id', '=', visitor.programme)
    .where('company_id', '=', company_id)
    .where('function', 'in', SIGNING_FUNCTIONS)
    .where(eb => eb.fn<string>('lower', ['email']), '=', email)
    .orderBy('id')
    .execute()
  const is_own = visitor.user_id !== null && visitor.email === email
  const known = contacts.map(contact => ({ id: contact.id, believed: believedAs(contact, is_own) }))
  return known.find(contact => contact.believed !== null) ?? known[0]
}
