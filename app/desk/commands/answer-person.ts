import type { Visitor } from '../../access/visitor.ts'
import { type Everything, everythingOf } from '../../foundation/kept.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { keptOfPerson } from '../../kept.ts'
import { mayAnswerPerson } from '../../people/policy.ts'
import type { PersonKnown } from '../../people/queries/kept.ts'
import { knownPeopleOf } from '../../people/queries.ts'
import { retentionOf } from '../queries/retention.ts'

/** Takes out everything about a person, the number with it, and leaves a line. Refuses `not-allowed`, `not-found`. GDPR art. 15. */
export async function takeOutPerson(
  tx: Tx,
  visitor: Visitor,
  person_id: number,
): Promise<Everything | Refusal> {
  if (!mayAnswerPerson(visitor)) return refuse('not-allowed')
  const known = await knownIn(tx, visitor, person_id)
  if (!known) return refuse('not-found')
  const everything = await everythingOf(keptOfPerson, tx, { ...known, started_on: null })
  await note(tx, { action: 'person-exported', subject: 'person', subject_id: person_id, person_id })
  return everything
}

/**
 * Forgets who a person is: name, addresses, number, rejected rows, links and what the trail told. What the ledger must
 * keep stays, without anything that points the person out; who forgot and when is a line of the trail.
 * Refuses `not-allowed`, `not-found`, and `still-kept` before the last day of retention.
 */
export async function shredPerson(
  tx: Tx,
  visitor: Visitor,
  person_id: number,
): Promise<{ id: number } | Refusal> {
  if (!mayAnswerPerson(visitor)) return refuse('not-allowed')
  const known = await knownIn(tx, visitor, person_id)
  if (!known) return refuse('not-found')
  const { may_forget, started_on, until } = await retentionOf(tx.db, visitor, {
    person_id,
    today: known.today,
  })
  if (!may_forget) return refuse('still-kept', { about: { until: until ?? '' } })
  for (const { forget } of keptOfPerson) await forget?.(tx, { ...known, started_on })
  await note(tx, {
    action: 'person-forgotten',
    subject: 'person',
    subject_id: person_id,
    about: { started: started_on !== null },
  })
  return { id: person_id }
}

/** Someone who is still known, with the number opened; nobody else changes them meanwhile. */
async function knownIn(
  { db, vault, clock }: Tx,
  visitor: Visitor,
  person_id: number,
): Promise<Omit<PersonKnown, 'started_on'> | null> {
  const person = await knownPeopleOf(db, visitor)
    .select(['id', 'given_name', 'family_name', 'born_on'])
    .where('id', '=', person_id)
    .forUpdate()
    .executeTakeFirst()
  if (!person) return null
  const sealed = await db
    .selectFrom('personal_number')
    .select('cipher')
    .where('person_id', '=', person_id)
    .executeTakeFirst()
  const number = sealed ? vault.open(sealed.cipher) : ''
  return { ...person, number, programme_id: visitor.programme!, today: clock.today() }
}
