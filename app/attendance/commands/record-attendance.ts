import type { Visitor } from '../../access/visitor.ts'
import { undeclaredEmployer } from '../../agreements/queries/undeclared.ts'
import { mayBookPeople } from '../../bookings/policy.ts'
import { hasSeat } from '../../bookings/queries/seats.ts'
import { occasionsSeen } from '../../courses/queries.ts'
import { takesNobody } from '../../courses/rules/takes-nobody.ts'
import type { Quarters } from '../../foundation/hours.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { knownPeopleOf } from '../../people/queries.ts'
import { dayOf } from '../queries.ts'
import { attendedRefusal, mostPossible } from '../rules/correction.ts'
import { attendanceChanged } from '../rules/events.ts'

export type NewAttendance = { occasion_id: number; session_id: number; person_id: number; quarters: Quarters }

/**
 * Someone was there. Not signed yet. Refuses `not-found` (occasion, session or person is not the visitor's), `occasion-cancelled`, `occasion-closed`, `not-yet`,
 * `nothing-attended`, `longer-than-session`, `already-recorded`; and `declaration-missing` for one without a seat, as when it is booked.
 */
export async function recordAttendance(
  tx: Tx,
  visitor: Visitor,
  attended: NewAttendance,
): Promise<{ id: number } | Refusal> {
  const { occasion_id, session_id, person_id, quarters } = attended
  const session = await occasionsSeen(tx.db, visitor)
    .innerJoin('session', 'session.occasion_id', 'occasion.id')
    .select(['session.id', 'session.held_on', 'occasion.state'])
    .where('occasion.id', '=', occasion_id)
    .where('session.id', '=', session_id)
    .executeTakeFirst()
  const person = await knownPeopleOf(tx.db, visitor)
    .select('person.id')
    .where('person.id', '=', person_id)
    .executeTakeFirst()
  if (!session || !person) return refuse('not-found')
  const taken = takesNobody(session)
  if (taken) return taken
  const has_seat = await hasSeat(tx.db, occasion_id, person_id)
  // A provider knows only those who have a seat.
  if (!has_seat && !mayBookPeople(visitor)) return refuse('not-found')
  if (session.held_on > tx.clock.today()) return refuse('not-yet', { field: 'session_id' })
  if (quarters === 0) return refuse('nothing-attended', { field: 'hours' })
  const { minutes, in_others } = await dayOf(tx.db, session_id, person_id)
  const refusal = attendedRefusal({ quarters, is_signed: false }, mostPossible(minutes, in_others))
  if (refusal) return refusal
  const employer = has_seat
    ? undefined
    : await undeclaredEmployer(tx.db, visitor, { person_id, day: session.held_on })
  if (employer) return refuse('declaration-missing', { about: { name: employer.name } })
  const programme_id = visitor.programme!
  const made = await tx.db
    .insertInto('attendance')
    .values({ programme_id, session_id, person_id, quarters })
    .onConflict(conflict => conflict.columns(['session_id', 'person_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return refuse('already-recorded')
  await note(tx, {
    action: 'attendance-recorded',
    subject: 'attendance',
    subject_id: made.id,
    programme_id,
    person_id,
    about: { occasion_id, held_on: session.held_on, quarters },
  })
  await tx.tell(attendanceChanged({ programme_id, attendance_ids: [made.id], done: 'recorded' }))
  return made
}
