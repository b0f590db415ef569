import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { knownPeopleOf } from '../queries.ts'

/**
 * A person has come to have protected identity: what points out who it is goes into the seal, and what earlier lines
 * of the trail told is forgotten. Nobody sees the person after this. Refuses `not-found`.
 */
export async function protectPerson(
  tx: Tx,
  visitor: Visitor,
  person_id: number,
): Promise<{ id: number } | Refusal> {
  const person = await knownPeopleOf(tx.db, visitor)
    .select(['given_name', 'family_name', 'email', 'mobile'])
    .where('id', '=', person_id)
    .forUpdate()
    .executeTakeFirst()
  if (!person) return refuse('not-found')
  const protected_cipher = tx.vault.seal(JSON.stringify(person))
  const without = {
    person_id,
    programme_id: visitor.programme!,
    cipher: tx.vault.seal(''),
    keyed_hash: randomBytes(32),
  }
  await tx.db
    .insertInto('personal_number')
    .values({ ...without, protected_cipher })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet({ protected_cipher }))
    .execute()
  await tx.db
    .updateTable('person')
    .set(eb => ({
      given_name: '',
      family_name: '',
      email: '',
      mobile: '',
      is_protected: true,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', person_id)
    .execute()
  await sql`select shred_trail_of_person(${person_id}, ${tx.clock.now()})`.execute(tx.db)
  await note(tx, { action: 'person-protected', subject: 'person', subject_id: person_id, person_id })
  return { id: person_id }
}
