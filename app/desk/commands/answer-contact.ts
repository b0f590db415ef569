import type { Visitor } from '../../access/visitor.ts'
import { type Everything, everythingOf } from '../../foundation/kept.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { keptOfContact } from '../../kept.ts'
import { mayAnswerPerson } from '../../people/policy.ts'
import { contactKnown } from '../../people/queries/kept.ts'

/** Takes out everything about a contact person and leaves a line, which does not name them. Refuses `not-allowed`, `not-found`. GDPR art. 15. */
export async function takeOutContact(
  tx: Tx,
  visitor: Visitor,
  { company_id, contact_id }: { company_id: number; contact_id: number },
): Promise<Everything | Refusal> {
  if (!mayAnswerPerson(visitor)) return refuse('not-allowed')
  const contact = await contactKnown(tx.db, { programme_id: visitor.programme!, company_id, contact_id })
  if (!contact) return refuse('not-found')
  const everything = await everythingOf(keptOfContact, tx, contact)
  await note(tx, { action: 'contact-exported', subject: 'company', subject_id: company_id })
  return everything
}
