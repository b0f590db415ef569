import type { Visitor } from '../../access/visitor.ts'
import { companiesOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayConfirmContacts, mayNameContacts } from '../policy.ts'
import type { ContactForm } from '../rules/contact-form.ts'

/**
 * Someone to turn to at a company. Whether the programme or the company itself gave the address is kept: no proof is sent to one that
 * only the company's link vouches for. Refuses `not-found`, `not-yours`, `contact-there`. The trail tells the function, not who. */
export async function addContact(
  tx: Tx,
  visitor: Visitor,
  { company_id, form }: { company_id: number; form: ContactForm },
): Promise<{ id: number } | Refusal> {
  const refusal = await contactRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const added = await tx.db
    .insertInto('contact')
    .values({
      ...form,
      company_id,
      programme_id: visitor.programme!,
      given_by: givenBy(visitor, company_id),
    })
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

/**
 * Whoever runs the programme has made sure that the address belongs to that person, by another way than the company's link. Once
 * more changes nothing; of an address that has been changed since it was read, nobody has made sure. Refuses `not-found`,
 * `not-yours`, `no-address`, `address-changed`.
 */
export async function confirmContact(
  tx: Tx,
  visitor: Visitor,
  { company_id, contact_id, email }: { company_id: number; contact_id: number; email: string },
): Promise<{ id: number } | Refusal> {
  const refusal = await contactRefusal(tx, visitor, company_id, mayConfirmContacts)
  if (refusal) return refusal
  const contact = await tx.db
    .selectFrom('contact')
    .select(['function', 'email', 'confirmed_at'])
    .where('company_id', '=', company_id)
    .where('id', '=', contact_id)
    .where('function', '<>', 'knocked')
    .forUpdate()
    .executeTakeFirst()
  if (!contact) return refuse('not-found')
  if (contact.email === '') return refuse('no-address')
  if (contact.email !== email) return refuse('address-changed')
  if (contact.confirmed_at) return { id: contact_id }
  await tx.db
    .updateTable('contact')
    .set({ confirmed_at: tx.clock.now(), confirmed_by: visitor.user_id })
    .where('id', '=', contact_id)
    .execute()
  await note(tx, {
    action: 'contact-confirmed',
    subject: 'company',
    subject_id: company_id,
    about: { function: contact.function },
  })
  return { id: contact_id }
}

/** Who vouches for an address that is given now. */
export const givenBy = (visitor: Visitor, company_id: number) =>
  visitor.company === company_id ? ('company' as const) : ('programme' as const)

/** A contact that is no longer one is forgotten at once. Refuses `not-found`, `not-yours`. */
export async function removeContact(
  tx: Tx,
  visitor: Visitor,
  { company_id, contact_id }: { company_id: number; contact_id: number },
): Promise<{ id: number } | Refusal> {
  const refusal = await contactRefusal(tx, visitor, company_id)
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

/** Why the visitor may not name those of the company, or null. */
export async function contactRefusal(
  tx: Tx,
  visitor: Visitor,
  company_id: number,
  may = mayNameContacts,
): Promise<Refusal | null> {
  const company = await companiesOf(tx.db, visitor)
    .select(['id', 'partner_id'])
    .where('id', '=', company_id)
    .executeTakeFirst()
  if (!company) return refuse('not-found')
  return may(visitor, company) ? null : refuse('not-yours')
}
