import type { Visitor } from '../../access/visitor.ts'
import type { Db } from '../../foundation/database.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayCorrectNumber } from '../policy.ts'
import { knownPeopleOf } from '../queries.ts'
import { fullName } from '../rules/names.ts'
import type { NumberForm } from '../rules/number-form.ts'
import { personalNumber } from '../rules/personal-number.ts'

/**
 * Puts a mistyped personal number right; sex and day of birth follow it. The line tells why, and never a number or a day
 * of birth. Refuses `not-allowed`, `not-found`, `changed-by-other`, `bad-personal-number`, `same-number`, and
 * `number-of-person` (about its `name`) or `number-taken` when somebody else in the programme has it.
 */
export async function correctNumber(
  tx: Tx,
  visitor: Visitor,
  { person_id, form }: { person_id: number; form: NumberForm },
): Promise<{ id: number } | Refusal> {
  if (!mayCorrectNumber(visitor)) return refuse('not-allowed')
  const person = await knownPeopleOf(tx.db, visitor)
    .select(['sex', 'version'])
    .where('person.id', '=', person_id)
    .forUpdate()
    .executeTakeFirst()
  if (!person) return refuse('not-found')
  if (person.version !== form.version) return refuse('changed-by-other')
  const right = personalNumber(form.number, tx.clock.today())
  if (!right) return refuse('bad-personal-number', { field: 'number' })
  const keyed_hash = tx.vault.keyedHash(right.number)
  const refusal = await numberRefusal(tx.db, visitor, { person_id, keyed_hash })
  if (refusal) return refusal
  const kept = { cipher: tx.vault.seal(right.number), keyed_hash }
  await tx.db
    .insertInto('personal_number')
    .values({ person_id, programme_id: visitor.programme!, ...kept })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet(kept))
    .execute()
  await tx.db
    .updateTable('person')
    .set({ sex: right.sex, born_on: right.born_on, version: form.version + 1 })
    .where('id', '=', person_id)
    .execute()
  await note(tx, {
    action: 'personal-number-corrected',
    subject: 'person',
    subject_id: person_id,
    person_id,
    about: { reason: form.reason },
    changed: changesBetween({ sex: person.sex }, { sex: right.sex }),
  })
  return { id: person_id }
}

/** Whose number it is already; `person_id` is null for somebody new. Of someone whom the visitor does not see, only that it is somebody. */
export async function numberRefusal(
  db: Db,
  visitor: Visitor,
  { person_id, keyed_hash }: { person_id: number | null; keyed_hash: Buffer },
): Promise<Refusal | null> {
  const holder = await db
    .selectFrom('personal_number')
    .select('person_id')
    .where('programme_id', '=', visitor.programme ?? 0)
    .where('keyed_hash', '=', keyed_hash)
    .executeTakeFirst()
  if (!holder) return null
  if (holder.person_id === person_id) return refuse('same-number', { field: 'number' })
  const seen = await knownPeopleOf(db, visitor)
    .select(['given_name', 'family_name'])
    .where('person.id', '=', holder.person_id)
    .executeTakeFirst()
  const name = seen ? fullName(seen) : ''
  return name === ''
    ? refuse('number-taken', { field: 'number' })
    : refuse('number-of-person', { field: 'number', about: { name } })
}
