import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { smsNumber } from '../../foundation/telephone.ts'
import { changesBetween, note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { knownPeopleOf } from '../queries.ts'
import { personReaddressed } from '../rules/events.ts'
import type { PersonForm } from '../rules/person-form.ts'

/** Changes what is kept about a person apart from the job. Refuses `not-found`, `changed-by-other`. */
export async function savePerson(
  tx: Tx,
  visitor: Visitor,
  { id, version, form }: { id: number; version: number; form: PersonForm },
): Promise<{ id: number } | Refusal> {
  const before = await knownPeopleOf(tx.db, visitor)
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return refuse('not-found')
  if (before.version !== version) return refuse('changed-by-other')
  const changed = changesBetween<Record<string, unknown>>(before, form)
  if (Object.keys(changed).length === 0) return { id }
  await tx.db
    .updateTable('person')
    .set({ ...form, version: version + 1 })
    .where('id', '=', id)
    .execute()
  await note(tx, { action: 'person-changed', subject: 'person', subject_id: id, person_id: id, changed })
  const former = formerWays(before, form)
  if (former.length > 0)
    await tx.tell(personReaddressed({ programme_id: before.programme_id, person_id: id, former }))
  return { id }
}

type Ways = Pick<PersonForm, 'email' | 'mobile'>

/** By what they were reached before in another way; a number that is only written otherwise is the same. */
const formerWays = (before: Ways, now: Ways) => [
  ...(before.email && before.email.toLowerCase() !== now.email.toLowerCase() ? (['mail'] as const) : []),
  ...(before.mobile && (smsNumber(before.mobile) ?? before.mobile) !== (smsNumber(now.mobile) ?? now.mobile)
    ? (['sms'] as const)
    : []),
]
