import { sql } from 'kysely'
import { chunksOf, type Into, tableOf } from '../../foundation/registers/rows-as-table.ts'
import type { Tx } from '../../foundation/transact.ts'
import { coarseBirth } from '../rules/coarse-birth.ts'
import type { NewPerson } from '../rules/read-person.ts'
import type { SealedIdentity } from './sealed-identity.ts'

const COLUMNS = `id integer, given_name text, family_name text, email text, mobile text, sex text, born_on date, education text,
  is_protected boolean, cipher text, hash text, protected_cipher text, organisation_number text, title text, category text,
  is_unqualified boolean, last_training_year smallint, never_trained boolean, team text, shift text, manager_id integer`

/** New persons, their sealed numbers, their employments and who leads them. What could point out a protected person is only in the seal. Notes nothing. */
export async function enterPeople(tx: Tx, into: Into, people: readonly NewPerson[]): Promise<void> {
  for (const some of chunksOf(people)) {
    // One in five is left out at random: else those that are missing in lists would be the protected.
    const ids = await sql<{ id: number }>`
      select id from (
        select id from (
          select nextval(pg_get_serial_sequence('person', 'id'))::integer as id
          from generate_series(1, ceil(${some.length}::integer * 1.25)::integer)) drawn
        order by random() limit ${some.length}) left_in
      order by id`.execute(tx.db)
    const table = tableOf(
      some.map((person, at) => sealed(tx, person, ids.rows[at]!.id)),
      COLUMNS,
    )
    await sql`
      insert into person (id, programme_id, given_name, family_name, email, mobile, sex, born_on, education, is_protected, protected_at, import_id)
      overriding system value
      select id, ${into.programme_id}, given_name, family_name, email, mobile, sex, born_on, education, is_protected, case when is_protected then moment_now() end, ${into.import_id}
      from ${table}`.execute(tx.db)
    await sql`
      insert into personal_number (person_id, programme_id, cipher, keyed_hash, protected_cipher)
      select id, ${into.programme_id}, decode(cipher, 'base64'), decode(hash, 'hex'), decode(protected_cipher, 'base64')
      from ${table}`.execute(tx.db)
    await sql`
      insert into employment (programme_id, person_id, company_id, title, category, is_unqualified, last_training_year, never_trained, team, shift)
      select ${into.programme_id}, t.id, company.id, t.title, t.category, t.is_unqualified, t.last_training_year, t.never_trained, t.team, t.shift
      from ${table}
      join company on company.programme_id = ${into.programme_id} and company.organisation_number = t.organisation_number`.execute(
      tx.db,
    )
    await sql`
      insert into manages (programme_id, company_id, contact_id, person_id)
      select ${into.programme_id}, company.id, contact.id, t.id
      from ${table}
      join company on company.programme_id = ${into.programme_id} and company.organisation_number = t.organisation_number
      join contact on contact.company_id = company.id and contact.id = t.manager_id`.execute(tx.db)
  }
}

function sealed({ vault, clock }: Tx, { number, manager, ...person }: NewPerson, id: number) {
  const open = {
    given_name: person.given_name,
    family_name: person.family_name,
    email: person.email,
    mobile: person.mobile,
  }
  const { title, team, shift } = person
  const jobs = title || team || shift ? { jobs: [{ title, team, shift }] } : {}
  const identity: SealedIdentity = { ...open, ...jobs }
  const coarse = {
    ...{ given_name: '', family_name: '', email: '', mobile: '', title: '', team: '', shift: '' },
    born_on: coarseBirth(person.born_on, clock.today()),
  }
  return {
    ...person,
    id,
    ...(person.is_protected ? coarse : {}),
    manager_id: person.is_protected ? null : (manager?.contact_id ?? null),
    cipher: vault.seal(number).toString('base64'),
    protected_cipher: person.is_protected ? vault.seal(JSON.stringify(identity)).toString('base64') : null,
  }
}
