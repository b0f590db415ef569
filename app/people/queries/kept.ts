import type { Db } from '../../foundation/database.ts'
import type { Vault } from '../../foundation/vault.ts'

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
      'shift',
      'starts_on',
      'ends_on',
    ])
    .where('person_id', '=', person_id)
    .orderBy('employment.id')
    .execute()
  return {
    person: person.map(({ cipher, ...rest }) => ({
      personal_number: cipher ? vault.open(cipher) : '',
      ...rest,
    })),
    employments,
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
