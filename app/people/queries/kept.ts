import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'
import { calledBy } from './managers.ts'

/** Someone whom a room is asked about: by whom they are known wherever they stand, and when they began. */
export type PersonKnown = {
  programme_id: number
  id: number
  number: string
  given_name: string
  family_name: string
  born_on: LocalDate
  /** The first attended day; null for who has never been in training. */
  started_on: LocalDate | null
  today: LocalDate
}

/** What the people room keeps about a person, the number opened: for the person's own right of access. GDPR art. 15. */
export async function keptInPeople(db: Db, vault: Vault, person_id: number) {
  const person = await db
    .selectFrom('person')
    .leftJoin('personal_number', 'personal_number.person_id', 'person.id')
    .leftJoin('participation_exit', 'participation_exit.person_id', 'person.id')
    .select([
      'given_name',
      'family_name',
      'email',
      'mobile',
      'reads',
      'sex',
      'born_on',
      'education',
      'person.import_id',
      'participation_exit.left_on',
      'personal_number.cipher',
    ])
    .where('person.id', '=', person_id)
    .execute()
  const employments = await db
    .selectFrom('employment')
    .innerJoin('company', 'company.id', 'employment.company_id')
    .select([
      'company.name as company',
      'employment.title',
      'category',
      'is_unqualified',
      'last_training_year',
      'never_trained',
      'team',
      'shift',
      'starts_on',
      'ends_on',
    ])
    .where('person_id', '=', person_id)
    .orderBy('employment.id')
    .execute()
  const manager = await db
    .selectFrom('manages')
    .innerJoin('company', 'company.id', 'manages.company_id')
    .innerJoin('contact', 'contact.id', 'manages.contact_id')
    .select('company.name as company')
    .select(calledBy.as('manager'))
    .where('person_id', '=', person_id)
    .orderBy('manages.id')
    .execute()
  return {
    person: person.map(({ cipher, ...rest }) => ({
      personal_number: cipher ? vault.open(cipher) : '',
      ...rest,
    })),
    employments,
    manager,
  }
}

/** The companies that a person works or has worked at. */
export const employersOf = async (db: Db, person_id: number): Promise<number[]> =>
  (
    await db
      .selectFrom('employment')
      .select('company_id')
      .distinct()
      .where('person_id', '=', person_id)
      .execute()
  ).map(row => row.company_id)

/** Someone who is turned to, as every place where they are a contact; `name` is empty when only an address is known. */
export type ContactKnown = {
  programme_id: number
  contact_ids: readonly number[]
  company_ids: readonly number[]
  name: string
}

type Asked = { programme_id: number; contact_id: number; company_id: number }

/**
 * Everywhere in the programme that someone is a contact: the same name with the same address, or at the same company where an address
 * is missing, is the same person. An address alone is not: several may share it. Null when there is no such contact.
 */
export async function contactKnown(db: Db, asked: Asked): Promise<ContactKnown | null> {
  const { programme_id, contact_id, company_id } = asked
  const { rows } = await sql<{ id: number; company_id: number; name: string }>`
    select contact.id, contact.company_id, contact.name
    from contact asking
    join contact on contact.programme_id = asking.programme_id
      and (contact.id = asking.id or (asking.name <> '' and lower(contact.name) = lower(asking.name)
        and ((asking.email <> '' and lower(contact.email) = lower(asking.email))
          or (contact.company_id = asking.company_id and (asking.email = '' or contact.email = '')))))
    where asking.id = ${contact_id} and asking.company_id = ${company_id} and asking.programme_id = ${programme_id}
    order by contact.id`.execute(db)
  if (rows.length === 0) return null
  return {
    programme_id,
    contact_ids: rows.map(row => row.id),
    company_ids: [...new Set(rows.map(row => row.company_id))],
    name: rows.find(row => row.name !== '')?.name ?? '',
  }
}

/** Where and how someone is a contact. */
export const contactRows = (db: Db, { contact_ids }: ContactKnown) =>
  db
    .selectFrom('contact')
    .innerJoin('company', 'company.id', 'contact.company_id')
    .select(['company.name as company', 'contact.function', 'contact.name', 'contact.email', 'contact.phone'])
    .where('contact.id', 'in', [...contact_ids])
    .orderBy('contact.id')
    .execute()

/** What a contact leads: teams and shifts, and how many persons by themselves, who are not told to another. */
export const ledByContact = (db: Db, { contact_ids }: ContactKnown) =>
  db
    .selectFrom('manages')
    .innerJoin('company', 'company.id', 'manages.company_id')
    .select(['company.name as company', 'manages.team', 'manages.shift'])
    .select(sql<number>`count(manages.person_id)::integer`.as('persons'))
    .where('manages.contact_id', 'in', [...contact_ids])
    .groupBy(['company.id', 'company.name', 'manages.team', 'manages.shift'])
    .orderBy('company.id')
    .orderBy('manages.team')
    .orderBy('manages.shift')
    .execute()
