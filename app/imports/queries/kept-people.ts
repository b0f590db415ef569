import type { Tx } from '../../foundation/transact.ts'
import { calledBy } from '../../people/queries/managers.ts'
import { isCoordinationNumber } from '../../people/rules/personal-number.ts'
import type { KeptJob, KeptPerson } from '../rules/known.ts'

/** Whom a register may tell something new of, by the hash of the number: nobody who is protected or forgotten. */
export async function keptPeople(
  { db, vault }: Pick<Tx, 'db' | 'vault'>,
  programme_id: number,
): Promise<ReadonlyMap<string, KeptPerson>> {
  const people = await db
    .selectFrom('person')
    .innerJoin('personal_number', 'personal_number.person_id', 'person.id')
    .select(['person.id', 'given_name', 'family_name', 'email', 'mobile', 'education', 'born_on'])
    .select(['keyed_hash', 'cipher'])
    .where('person.programme_id', '=', programme_id)
    .where('is_protected', '=', false)
    .where('forgotten_at', 'is', null)
    .execute()
  const jobs = await jobsKept(db, programme_id)
  return new Map(
    people.map(({ id, keyed_hash, cipher, ...person }) => [
      keyed_hash.toString('hex'),
      {
        ...person,
        jobs: jobs.get(id) ?? [],
        hasCoordinationNumber: () => isCoordinationNumber(vault.open(cipher)),
      },
    ]),
  )
}

async function jobsKept(db: Tx['db'], programme_id: number): Promise<Map<number, KeptJob[]>> {
  const rows = await db
    .selectFrom('employment')
    .innerJoin('company', 'company.id', 'employment.company_id')
    .leftJoin('manages', join =>
      join
        .onRef('manages.company_id', '=', 'employment.company_id')
        .onRef('manages.person_id', '=', 'employment.person_id'),
    )
    .leftJoin('contact', 'contact.id', 'manages.contact_id')
    .select(['employment.person_id', 'organisation_number', 'title', 'category', 'is_unqualified'])
    .select(['last_training_year', 'never_trained', 'employment.team', 'employment.shift'])
    .select(['contact.id as contact_id', calledBy.as('who')])
    .where('employment.programme_id', '=', programme_id)
    .orderBy('employment.id', 'desc')
    .execute()
  const jobs = new Map<number, KeptJob[]>()
  for (const { person_id, organisation_number, contact_id, who, ...job } of rows)
    jobs.set(person_id, [
      ...(jobs.get(person_id) ?? []),
      {
        ...job,
        organisation_number: organisation_number ?? '',
        manager: contact_id === null ? null : { contact_id, who },
      },
    ])
  return jobs
}
