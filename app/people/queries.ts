import { sql } from 'kysely'
import type { Visitor } from '../access/visitor.ts'
import type { Db } from '../foundation/database.ts'
import { askedOnce } from '../foundation/shared-reading.ts'

/**
 * People of the visited programme, those with protected identity never among them: nobody sees them by name, place or time.
 * A foreign person does not exist.
 */
export const peopleOf = (db: Db, visitor: Visitor) =>
  db
    .selectFrom('person')
    .where('person.programme_id', '=', visitor.programme ?? 0)
    .where('person.is_protected', '=', false)

/** Those of them who are still known: nothing more is done about someone who has been forgotten. */
export const knownPeopleOf = (db: Db, visitor: Visitor) =>
  peopleOf(db, visitor).where('person.forgotten_at', 'is', null)

// What has been sealed empty, because it is forgotten, is as long as the seal alone: nonce and tag.
const hasNumber = sql<boolean>`coalesce(octet_length(personal_number.cipher) > 28, false)`

/** One person, never the personal number: only whether one is kept. */
export const personOf = (db: Db, visitor: Visitor, person_id: number) =>
  peopleOf(db, visitor)
    .leftJoin('personal_number', 'personal_number.person_id', 'person.id')
    .leftJoin('participation_exit', 'participation_exit.person_id', 'person.id')
    .select([
      'person.id',
      'person.given_name',
      'person.family_name',
      'person.email',
      'person.mobile',
      'person.sex',
      'person.born_on',
      'person.education',
      'person.version',
      'person.forgotten_at',
      'participation_exit.left_on',
    ])
    .select(hasNumber.as('has_number'))
    .where('person.id', '=', person_id)
    .executeTakeFirst()

export type PersonFacts = NonNullable<Awaited<ReturnType<typeof personOf>>>

/** One person who has not been forgotten: for what changes or tells something. */
export async function knownPersonOf(db: Db, visitor: Visitor, person_id: number) {
  const person = await personOf(db, visitor, person_id)
  return person?.forgotten_at ? undefined : person
}

/** Jobs of one person, the latest first. */
export const employmentsOf = (db: Db, visitor: Visitor, person_id: number) =>
  db
    .selectFrom('employment')
    .innerJoin('person', 'person.id', 'employment.person_id')
    .innerJoin('company', 'company.id', 'employment.company_id')
    .select([
      'employment.id',
      'employment.company_id',
      'company.name as company',
      'employment.title',
      'employment.category',
      'employment.is_unqualified',
      'employment.last_training_year',
      'employment.never_trained',
      'employment.team',
      'employment.shift',
      'employment.starts_on',
      'employment.ends_on',
      'employment.version',
    ])
    .where('employment.programme_id', '=', visitor.programme ?? 0)
    .where('person.is_protected', '=', false)
    .where('employment.person_id', '=', person_id)
    .orderBy('employment.starts_on', query => query.desc().nullsLast())
    .orderBy('employment.id', 'desc')
    .execute()

export type Employment = Awaited<ReturnType<typeof employmentsOf>>[number]

/** How many people have or have had a job at a company. Asked once in a reading. */
export const peopleAt = askedOnce(
  (_: Visitor, company_id: number) => company_id,
  async (db, visitor, company_id): Promise<number> => {
    const { people } = await peopleOf(db, visitor)
      .innerJoin('employment', 'employment.person_id', 'person.id')
      .select(eb => eb.fn.count<bigint>('person.id').distinct().as('people'))
      .where('employment.company_id', '=', company_id)
      .executeTakeFirstOrThrow()
    return Number(people)
  },
)

/**
 * Those whom one turns to at a company, and the officer who brought it; never one who only says to be from there, nor those who only
 * lead people there.
 */
export const contactsOf = askedOnce(
  (_: Visitor, company_id: number) => company_id,
  (db, visitor, company_id) =>
    keptAt(db, visitor, company_id).where('function', 'not in', ['knocked', 'manager']).execute(),
)

/** Them, those who lead people there, and those who have knocked for the company and are not confirmed. */
export const allContactsOf = (db: Db, visitor: Visitor, company_id: number) =>
  keptAt(db, visitor, company_id).execute()

const keptAt = (db: Db, visitor: Visitor, company_id: number) =>
  db
    .selectFrom('contact')
    .select(['id', 'function', 'name', 'email', 'phone', 'given_by', 'confirmed_at', 'version'])
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('company_id', '=', company_id)
    .orderBy('function')
    .orderBy('id')
