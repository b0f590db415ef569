import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companiesOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import type { Into, Table } from '../../foundation/registers/rows-as-table.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayNameContacts } from '../policy.ts'
import { contactReaddressed } from '../rules/events.ts'

// What a register of companies tells of whom to turn to, as a table `t` with the company's number. Neither notes a line.

/** Contacts of companies that are new. */
export const enterContacts = (tx: Tx, into: Into, table: Table) =>
  sql`
    insert into contact (programme_id, company_id, function, name, email, phone)
    select ${into.programme_id}, company.id, told.function, coalesce(told.name, ''), coalesce(told.email, ''), coalesce(told.phone, '')
    from ${table}
    join company on company.programme_id = ${into.programme_id} and company.organisation_number = t.organisation_number
    cross join lateral (values ('contact', t.contact_name, t.contact_email, t.contact_phone), ('officer', null, t.officer_email, null))
      as told (function, name, email, phone)
    where coalesce(told.name, told.email, told.phone) is not null`.execute(tx.db)

/** Fills the contact that a register tells of, or adds it where there is none. */
export const fillContacts = (tx: Tx, into: Into, table: Table) =>
  sql`
    with told as (
      select company.id as company_id, told.function, coalesce(told.name, '') as name, coalesce(told.email, '') as email,
        coalesce(told.phone, '') as phone,
        (select min(contact.id) from contact where contact.company_id = company.id and contact.function = told.function) as contact_id
      from ${table}
      join company on company.programme_id = ${into.programme_id} and company.organisation_number = t.organisation_number
      cross join lateral (values ('contact', t.contact_name, t.contact_email, t.contact_phone), ('officer', null, t.officer_email, null))
        as told (function, name, email, phone)
      where coalesce(told.name, told.email, told.phone) is not null),
    changed as (
      update contact set email = told.email, phone = told.phone, given_by = 'programme', version = contact.version + 1,
        address_given_at = case when told.email = contact.email then contact.address_given_at else ${tx.clock.now()}::timestamptz end,
        name = case when told.function = 'contact' then told.name else contact.name end
      from told where contact.id = told.contact_id and not exists (select from contact other where other.company_id = told.company_id
        and other.function = told.function and other.email = told.email and other.name = told.name))
    insert into contact (programme_id, company_id, function, name, email, phone)
    select ${into.programme_id}, company_id, function, name, email, phone from told where contact_id is null`.execute(
    tx.db,
  )

export type RegisteredContact = {
  company_id: number
  who: 'contact' | 'officer'
  told: { name?: string; email?: string; phone?: string }
}

/**
 * A register says something else of the contact that registers tell of: it is written over what is kept, and whoever made sure of the
 * address made sure of another. Refuses `not-found`, `not-yours`, `contact-there`. The trail tells the function, not who.
 */
export async function changeRegisteredContact(
  tx: Tx,
  visitor: Visitor,
  { company_id, who, told }: RegisteredContact,
): Promise<{ id: number } | Refusal> {
  const company = await companiesOf(tx.db, visitor)
    .select(['id', 'partner_id'])
    .where('id', '=', company_id)
    .executeTakeFirst()
  if (!company) return refuse('not-found')
  if (!mayNameContacts(visitor, company)) return refuse('not-yours')
  const contacts = await tx.db
    .selectFrom('contact')
    .select(['id', 'name', 'email', 'version'])
    .where('company_id', '=', company_id)
    .where('function', '=', who)
    .orderBy('id')
    .forUpdate()
    .execute()
  const [kept, ...others] = contacts
  if (!kept) return refuse('not-found')
  const after = { name: kept.name, email: kept.email, ...told }
  if (others.some(other => other.name === after.name && other.email === after.email))
    return refuse('contact-there')
  const isOther = after.email !== kept.email
  await tx.db
    .updateTable('contact')
    .set({
      ...told,
      given_by: 'programme',
      version: kept.version + 1,
      ...(isOther ? { address_given_at: tx.clock.now(), confirmed_at: null, confirmed_by: null } : {}),
    })
    .where('id', '=', kept.id)
    .execute()
  await note(tx, {
    action: 'contact-changed',
    subject: 'company',
    subject_id: company_id,
    about: { function: who },
  })
  if (isOther)
    await tx.tell(contactReaddressed({ programme_id: visitor.programme!, company_id, contact_id: kept.id }))
  return { id: kept.id }
}
