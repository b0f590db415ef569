import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note, shredLinesAboutEmployee } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { levelsAreOpen } from '../queries/ground.ts'
import { matrixRows } from '../queries/matrix.ts'
import { employeeJoined } from '../rules/events.ts'
import type { Who } from '../rules/rating.ts'
import { matrixRefusal } from './arrange-matrix.ts'
import { noteLongest } from './longest-permit.ts'
import { lockLevels } from './rate-cells.ts'

type Joined = { company_id: number; id: number; person_id: number }

/**
 * An employee turns out to be a participant: what was noted of the one is the other's from now on, and the name that stood in the matrix is
 * gone. What the participant has of the same day and source stands. Refuses `not-found`, `not-yours`, `levels-shut`, and `no-such-person`
 * for whoever does not work there.
 */
export async function joinEmployee(
  tx: Tx,
  visitor: Visitor,
  { company_id, id, person_id }: Joined,
): Promise<{ who: string } | Refusal> {
  const refusal = await matrixRefusal(tx, visitor, company_id)
  if (refusal) return refusal
  if (!(await levelsAreOpen(tx.db, visitor, company_id))) return refuse('levels-shut')
  const who = `p${person_id}` as const
  const isHere = async (only: Who) =>
    (await matrixRows(tx.db, visitor, { company_id, today: tx.clock.today(), only })).length > 0
  // Of one who has left, a company sees no levels to hand over.
  if (!(await isHere(`e${id}`))) return refuse('not-found')
  if (!(await isHere(who))) return refuse('no-such-person', { field: 'person_id' })

  await lockLevels(tx, company_id)
  // Of the same day and source what the participant has stands, and what only the employee has is theirs too.
  const both = sql`theirs.employee_id = ${id} and own.person_id = ${person_id}
    and own.competence_id = theirs.competence_id and own.rated_on = theirs.rated_on and own.source = theirs.source`
  await sql`update competence_level own set level = coalesce(own.level, theirs.level), wanted = coalesce(own.wanted, theirs.wanted)
    from competence_level theirs where ${both}`.execute(tx.db)
  await sql`delete from competence_level theirs using competence_level own where ${both}`.execute(tx.db)
  await noteLongest({
    programme_id: visitor.programme!,
    now: tx.clock.now(),
    company_id: sql`company_id`,
    competence_id: sql`competence_id`,
    person_id: sql`${person_id}`,
    employee_id: sql`null`,
    goes: row => sql`${row}.employee_id = ${id}`,
    stays: row => sql`${row}.person_id = ${person_id}`,
    same: (one, other) =>
      sql`${one}.company_id = ${other}.company_id and ${one}.competence_id = ${other}.competence_id`,
  }).execute(tx.db)
  const become = { person_id, employee_id: null }
  await tx.db.updateTable('competence_level').set(become).where('employee_id', '=', id).execute()
  await tx.db.updateTable('permit').set(become).where('employee_id', '=', id).execute()
  await tx.tell(employeeJoined({ programme_id: visitor.programme!, employee_id: id, person_id }))
  await tx.db.deleteFrom('employee').where('id', '=', id).execute()
  await shredLinesAboutEmployee(tx, id)
  // About the employee who has gone, which proves that the details went rightly; its own go with the participant.
  await note(tx, {
    action: 'employee-joined',
    subject: 'employee',
    subject_id: id,
    person_id,
    about: { joined: person_id },
  })
  return { who }
}
