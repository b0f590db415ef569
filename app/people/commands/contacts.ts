import type { Visitor } from '../../access/visitor.ts'
import { companiesOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayNameContacts } from '../policy.ts'
import type { ContactForm } from '../rules/contact-form.ts'

/** Someone to turn to at a company. Refuses `not-found`, `not-yours`, `contact-there`. The trail tells the function, not who. */
export async function addContact(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: { company_id: number; form: ContactForm },
): Promise<{ id: number } | Refusal> {
  const refusal = await refusalOf(tx, visitor, company_id)
  if (refusal) return refusal
  const added = await tx.db
    .insertInto('contact')
    .values({ ...form, company_id, programme_id: visitor.programme! })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return refuse('contact-there', { field: 'name' })
  await note(tx, {
    action: 'contact-added',
    subject: 'company',
    subject_id: company_id,
    about: { function: form.function },
  })
  return added
}

/** A contact that is no longer one is forgotten at once. Refuses `not-found`, `not-yours`. */
export async function removeContact(
  tx: Tx,
  visitor: Visitor,
  { company_id, contact_id }: { company_id: number; contact_id: number },
): Promise<{ id: number } | Refusal> {
  const refusal = await refusalOf(tx, visitor, company_id)
  if (refusal) return refusal
  const removed = await tx.db
    .deleteFrom('contact')
    .where('company_id', '=', company_id)
    .where('id', '=', contact_id)
    .returning('function')
    .executeTakeFirst()
  if (!removed) return refuse('not-found')
  await note(tx, {
    action: 'contact-removed',
    subject: 'company',
    subject_id: company_id,
    about: { function: removed.function },
  })
  return { id: contact_id }
}

async function refusalOf(tx: Tx, visitor: Visitor, company_id: number): Promise<Refusal | null> {
  const company = await companiesOf(tx.db, visitor)
    .select(['id', 'partner_id'])
    .where('id', '=', company_id)
    .executeTakeFirst()
  if (!company) return refuse('not-found')
  return mayNameContacts(visitor, company) ? null : refuse('not-yours')
}
