import { sql } from 'kysely'
import type { Db } from '../../foundation/database.ts'
import { writtenAbout } from '../../officers/queries/written-about.ts'
import type { Everything } from './everything-of-person.ts'

type Asked = { programme_id: number; contact_id: number; company_id: number }

/**
 * Everything that is kept about someone who is turned to at a company, wherever in the programme they are a contact: the same name
 * with the same address, or at the same company where an address is missing, is the same person. An address alone is not: several
 * may share it. Null when there is no such contact.
 */
export async function everythingOfContact(db: Db, asked: Asked): Promise<Everything | null> {
  const asking = await contactRows(db, asked)
  const [first] = asking
  if (!first) return null
  const ids = sql`any (${`{${asking.map(row => row.id).join(',')}}`}::integer[])`
  const company_ids = [...new Set(asking.map(row => row.company_id))]
  const name = asking.find(row => row.name !== '')?.name ?? ''
  const own = { programme_id: asked.programme_id, company_ids, name }
  const rowsOf = async (query: ReturnType<typeof sql<Record<string, unknown>>>) =>
    (await query.execute(db)).rows
  return {
    contact: asking.map(({ id: _, company_id: __, ...row }) => row),
    tips: await rowsOf(sql`
      select company.name as company, channel, made_on, may_call from referral join company on company.id = referral.company_id
      where contact_id = ${ids} order by referral.id`),
    letters: await rowsOf(sql`
      select company.name as company, letter.subject, letter.queued_at, mail.sent_at
      from letter join mail on mail.id = letter.mail_id left join company on company.id = letter.company_id
      where contact_id = ${ids} order by letter.id`),
    appointments: await rowsOf(sql`
      select title, starts_at, attended from appointment_guest guest join appointment on appointment.id = guest.appointment_id
      where contact_id = ${ids} order by starts_at`),
    company_links: await rowsOf(sql`
      select purpose, created_at, expires_at, revoked_at, last_used_at from company_link
      where contact_id = ${ids} order by id`),
    signed: name === '' ? [] : await rowsOf(signedBy(own)),
    // At a company one is spoken of by the given name.
    written: await writtenAbout(db, { ...own, called: name.trim().split(/\s+/)[0] ?? '' }),
  }
}

async function contactRows(db: Db, { programme_id, contact_id, company_id }: Asked) {
  const { rows } = await sql<{
    id: number
    company_id: number
    company: string
    function: string
    name: string
    email: string
    phone: string
  }>`
    select contact.id, contact.company_id, company.name as company, contact.function, contact.name, contact.email, contact.phone
    from contact asking
    join contact on contact.programme_id = asking.programme_id
      and (contact.id = asking.id or (asking.name <> '' and lower(contact.name) = lower(asking.name)
        and ((asking.email <> '' and lower(contact.email) = lower(asking.email))
          or (contact.company_id = asking.company_id and (asking.email = '' or contact.email = '')))))
    join company on company.id = contact.company_id
    where asking.id = ${contact_id} and asking.company_id = ${company_id} and asking.programme_id = ${programme_id}
    order by contact.id`.execute(db)
  return rows
}

/** Agreements and declarations that carry the name. */
const signedBy = ({
  programme_id,
  company_ids,
  name,
}: {
  programme_id: number
  company_ids: number[]
  name: string
}) => {
  const at = `{${company_ids.join(',')}}`
  return sql<Record<string, unknown>>`
    select 'agreement' as kind, agreed_on as happened_on, signatory_name as name, signatory_title as title, method from agreement
    where programme_id = ${programme_id} and company_id = any (${at}::integer[]) and agreed_at is not null and signatory_name = ${name}
    union all
    select 'declaration', declared_on, declared_by_name, declared_by_title, method from aid_declaration
    where programme_id = ${programme_id} and company_id = any (${at}::integer[]) and declared_by_name = ${name}
    order by 2`
}
