import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayEditPeople } from '../policy.ts'
import { employmentChanged } from '../rules/events.ts'
import type { NewPersonForm } from '../rules/new-person-form.ts'
import { personalNumber } from '../rules/personal-number.ts'
import { numberRefusal } from './correct-number.ts'
import { enterPeople } from './enter-registered.ts'

type Added = { company: { id: number; organisation_number: string }; form: NewPersonForm }

/**
 * Enters somebody whom nobody has entered, with a job at a company of the visitor's, as a register would. The line tells no number. Refuses
 * `not-allowed`, `bad-personal-number`, and `number-of-person` (about its `name`) or `number-taken` when somebody in the programme has it.
 */
export async function addPerson(
  tx: Tx,
  visitor: Visitor,
  { company, form: { number: typed, starts_on, ...form } }: Added,
): Promise<{ id: number } | Refusal> {
  if (!mayEditPeople(visitor)) return refuse('not-allowed')
  const programme_id = visitor.programme!
  const number = personalNumber(typed, tx.clock.today())
  if (!number) return refuse('bad-personal-number', { field: 'number' })
  const keyed_hash = tx.vault.keyedHash(number.number)
  const refusal = await numberRefusal(tx.db, visitor, { person_id: null, keyed_hash })
  if (refusal) return refusal
  const { organisation_number } = company
  const known = { organisation_number, is_protected: false, manager: null, hash: keyed_hash.toString('hex') }
  await enterPeople(tx, { programme_id, import_id: null }, [{ ...number, ...form, ...known }])
  const { person_id } = await tx.db
    .selectFrom('personal_number')
    .select('person_id')
    .where('programme_id', '=', programme_id)
    .where('keyed_hash', '=', keyed_hash)
    .executeTakeFirstOrThrow()
  await tx.db.updateTable('employment').set({ starts_on }).where('person_id', '=', person_id).execute()
  await note(tx, {
    action: 'person-added',
    subject: 'person',
    subject_id: person_id,
    person_id,
    about: { company_id: company.id, category: form.category, starts_on },
  })
  await tx.tell(employmentChanged({ programme_id, person_id }))
  return { id: person_id }
}
