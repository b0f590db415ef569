import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayShowNumber } from '../policy.ts'
import { knownPeopleOf } from '../queries.ts'

/**
 * Opens one personal number for someone who says why. The reading is a line of the trail; the number is not in it.
 * Refuses `not-found`, `not-allowed`, `no-number`. Dataskyddslagen (2018:218) 3 kap. 10 §: only when clearly called for.
 */
export async function showNumber(
  tx: Tx,
  visitor: Visitor,
  { person_id, reason }: { person_id: number; reason: string },
): Promise<{ number: string } | Refusal> {
  if (!mayShowNumber(visitor)) return refuse('not-allowed')
  const person = await knownPeopleOf(tx.db, visitor)
    .leftJoin('personal_number', 'personal_number.person_id', 'person.id')
    .select(['person.id', 'personal_number.cipher'])
    .where('person.id', '=', person_id)
    .executeTakeFirst()
  if (!person) return refuse('not-found')
  const number = person.cipher ? tx.vault.open(person.cipher) : ''
  if (number === '') return refuse('no-number')
  await note(tx, {
    action: 'personal-number-read',
    subject: 'person',
    subject_id: person_id,
    person_id,
    about: { reason },
  })
  return { number: `${number.slice(0, 8)}-${number.slice(8)}` }
}
