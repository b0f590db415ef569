import { sql } from 'kysely'
import { forgetInAccess } from '../../access/participants/kept-of-person.ts'
import type { Visitor } from '../../access/visitor.ts'
import { forgetInAttendance } from '../../attendance/commands/forget-time.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { forgetInPeople } from '../../people/commands/forget-person.ts'
import { mayAnswerPerson } from '../../people/policy.ts'
import { knownPeopleOf } from '../../people/queries.ts'
import { type Everything, everythingOfPerson } from '../queries/everything-of-person.ts'
import { rejectionsOfPerson } from '../queries/rejections-of-person.ts'
import { retentionOf } from '../queries/retention.ts'

/** Takes out everything about a person, the number with it, and leaves a line. Refuses `not-allowed`, `not-found`. GDPR art. 15. */
export async function takeOutPerson(
  tx: Tx,
  visitor: Visitor,
  person_id: number,
): Promise<Everything | Refusal> {
  if (!mayAnswerPerson(visitor)) return refuse('not-allowed')
  const person = await knownPeopleOf(tx.db, visitor)
    .select('id')
    .where('id', '=', person_id)
    .executeTakeFirst()
  if (!person) return refuse('not-found')
  const about = { programme_id: visitor.programme!, person_id, today: tx.clock.today() }
  const everything = await everythingOfPerson(tx.db, tx.vault, about)
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
  const person = await knownPeopleOf(tx.db, visitor)
    .select(['id', 'given_name', 'family_name', 'born_on'])
    .where('id', '=', person_id)
    .forUpdate()
    .executeTakeFirst()
  if (!person) return refuse('not-found')
  const today = tx.clock.today()
  const { may_forget, started_on, until } = await retentionOf(tx.db, visitor, { person_id, today })
  if (!may_forget) return refuse('still-kept', { about: { until: until ?? '' } })
  const sealed = await tx.db
    .selectFrom('personal_number')
    .select('cipher')
    .where('person_id', '=', person_id)
    .executeTakeFirst()
  const known = { number: sealed ? tx.vault.open(sealed.cipher) : '', ...person }
  const rejected = await rejectionsOfPerson(tx.db, tx.vault, {
    programme_id: visitor.programme!,
    known,
    today,
    also_by_name: true,
  })
  await sql`
    delete from import_rejection using jsonb_to_recordset(${JSON.stringify(rejected.map(({ cells: _, ...row }) => row))}::jsonb)
      as hers (import_id integer, register text, sheet smallint, row_number integer)
    where (import_rejection.import_id, import_rejection.register, import_rejection.sheet, import_rejection.row_number)
      = (hers.import_id, hers.register, hers.sheet, hers.row_number)`.execute(tx.db)
  await forgetInPeople(tx, person, started_on)
  await forgetInAttendance(tx, person_id)
  await forgetInAccess(tx, person_id)
  await note(tx, {
    action: 'person-forgotten',
    subject: 'person',
    subject_id: person_id,
    about: { started: started_on !== null },
  })
  return { id: person_id }
}
