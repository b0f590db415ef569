import type { Visitor } from '../../access/visitor.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { isInFocusGroup } from '../../people/rules/focus-group.ts'
import { factsOn } from '../../plans/queries/candidates.ts'
import { focusGroupsOf } from '../../programmes/queries.ts'

type Joining = { occasion_id: number; company_id: number; person_ids: readonly number[] }

/** A place on the waiting list for people of a company, all in one. That they may wait has been found out. */
export async function joinList(
  tx: Tx,
  visitor: Visitor,
  { person_ids, ...at }: Joining,
): Promise<{ id: number }> {
  const programme_id = visitor.programme!
  const facts = await factsOn(tx.db, visitor, { company_id: at.company_id, today: tx.clock.today() })
  const groups = await focusGroupsOf(tx.db, programme_id)
  const in_focus = person_ids.some(id => {
    const own = facts.get(`p${id}`)?.facts
    return own !== undefined && groups.some(group => isInFocusGroup(group, own))
  })
  const made = await tx.db
    .insertInto('waiting')
    .values({ programme_id, ...at, in_focus, asked_at: tx.clock.now() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.db
    .insertInto('waiting_person')
    .values(person_ids.map(person_id => ({ programme_id, waiting_id: made.id, person_id })))
    .execute()
  await note(tx, {
    action: 'waiting-joined',
    subject: 'waiting',
    subject_id: made.id,
    programme_id,
    about: { ...at, seats: person_ids.length },
  })
  return made
}
