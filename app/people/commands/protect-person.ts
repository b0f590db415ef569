import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { endParticipantLinks } from '../../access/participants/kept-of-person.ts'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note, shredLinesAbout } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { knownPeopleOf } from '../queries.ts'
import { coarseBirth } from '../rules/coarse-birth.ts'
import { personProtected } from '../rules/events.ts'
import { sealJobs } from './sealed-identity.ts'

/** A person has come to have protected identity; nobody but their handler sees the person after this. Refuses `not-found`. */
export async function protectPerson(
  tx: Tx,
  visitor: Visitor,
  person_id: number,
): Promise<{ id: number } | Refusal> {
  const person = await knownPeopleOf(tx.db, visitor)
    .select('id')
    .where('id', '=', person_id)
    .forUpdate()
    .executeTakeFirst()
  if (!person) return refuse('not-found')
  await protect(tx, { programme_id: visitor.programme!, person_id })
  return { id: person_id }
}

/** The same for those whom a register tells of, by the keyed hash (hexadecimal) of the personal number. Who is protected stays so. */
export async function protectRegistered(
  tx: Tx,
  programme_id: number,
  hashes: readonly string[],
): Promise<void> {
  if (hashes.length === 0) return
  const people = await tx.db
    .selectFrom('personal_number')
    .innerJoin('person', 'person.id', 'personal_number.person_id')
    .select('person.id')
    .where('person.programme_id', '=', programme_id)
    .where('is_protected', '=', false)
    .where(
      'keyed_hash',
      'in',
      hashes.map(hash => Buffer.from(hash, 'hex')),
    )
    .orderBy('person.id')
    .execute()
  for (const { id } of people) await protect(tx, { programme_id, person_id: id })
}

/**
 * What points out who it is goes into the seal, personal links end, and what earlier lines of the trail told is forgotten. The other
 * rooms are told, each for what it keeps.
 */
async function protect(tx: Tx, whom: { programme_id: number; person_id: number }): Promise<void> {
  const { programme_id, person_id } = whom
  const person = await tx.db
    .selectFrom('person')
    .select(['given_name', 'family_name', 'email', 'mobile', 'born_on'])
    .where('id', '=', person_id)
    .executeTakeFirstOrThrow()
  const protected_cipher = tx.vault.seal(JSON.stringify(person))
  const without = { person_id, programme_id, cipher: tx.vault.seal(''), keyed_hash: randomBytes(32) }
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
      reads: null,
      born_on: coarseBirth(person.born_on, tx.clock.today()),
      is_protected: true,
      // The same moment as what this transaction notes of them, which is thus not told yet.
      protected_at: sql<Date>`moment_now()`,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', person_id)
    .execute()
  await sealJobs(tx, person_id)
  await tx.db.deleteFrom('manages').where('person_id', '=', person_id).execute()
  await endParticipantLinks(tx, person_id)
  await shredLinesAbout(tx, person_id)
  await note(tx, {
    action: 'person-protected',
    subject: 'person',
    subject_id: person_id,
    programme_id,
    person_id,
  })
  await tx.tell(personProtected(whom))
}
