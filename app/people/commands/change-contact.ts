import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import type { ContactForm } from '../rules/contact-form.ts'
import { contactReaddressed } from '../rules/events.ts'
import { contactRefusal, givenBy } from './contacts.ts'

type Asked = { company_id: number; contact_id: number; version: number; form: ContactForm }

/**
 * Changes a contact where it stands. Another address is believed as one that is new. Whoever has only been interested is no contact
 * yet. Refuses `not-found`, `not-yours`, `changed-by-other`, `contact-there`. The trail tells the function, not who.
 */
export async function changeContact(
  tx: Tx,
  visitor: Visitor,
  { company_id, contact_id, version, form }: Asked,
): Promise<{ id: number } | Refusal> {
  const refusal = await contactRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  const before = await tx.db
    .selectFrom('contact')
    .select(['function', 'name', 'email', 'phone', 'version'])
    .where('company_id', '=', company_id)
    .where('id', '=', contact_id)
    .where('function', '<>', 'knocked')
    .forUpdate()
    .executeTakeFirst()
  if (!before) return refuse('not-found')
  if (before.version !== version) return refuse('changed-by-other')
  const isSame = (['function', 'name', 'email', 'phone'] as const).every(
    field => form[field] === before[field],
  )
  if (isSame) return { id: contact_id }
  const other = await tx.db
    .selectFrom('contact')
    .select('id')
    .where('company_id', '=', company_id)
    .where('id', '<>', contact_id)
    .where('function', '=', form.function)
    .where('email', '=', form.email)
    .where('name', '=', form.name)
    .executeTakeFirst()
  if (other) return refuse('contact-there', { field: 'name' })
  await tx.db
    .updateTable('contact')
    .set({
      ...form,
      version: version + 1,
      ...(form.email === before.email ? {} : givenAnew(tx, visitor, company_id)),
    })
    .where('id', '=', contact_id)
    .execute()
  await note(tx, {
    action: 'contact-changed',
    subject: 'company',
    subject_id: company_id,
    about: { function: form.function },
  })
  if (form.email !== before.email)
    await tx.tell(contactReaddressed({ programme_id: visitor.programme!, company_id, contact_id }))
  return { id: contact_id }
}

const givenAnew = ({ clock }: Tx, visitor: Visitor, company_id: number) => ({
  given_by: givenBy(visitor, company_id),
  address_given_at: clock.now(),
  confirmed_at: null,
  confirmed_by: null,
})
