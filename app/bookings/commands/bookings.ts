import type { Visitor } from '../../access/visitor.ts'
import { undeclaredEmployer } from '../../agreements/queries/undeclared.ts'
import { giveSeatBack, type Seat, takeSeat } from '../../courses/commands/seats.ts'
import { bookedSeats } from '../../courses/queries/seats.ts'
import { occasionsSeen } from '../../courses/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { knownPeopleOf, peopleOf } from '../../people/queries.ts'
import { hasSeat } from '../queries/seats.ts'
import { bookingRefusal } from '../rules/booking.ts'

/**
 * A seat for a person; one that was cancelled is taken up again. Refuses `not-found`, `already-booked`, `occasion-over`, `occasion-full`,
 * `declaration-missing` (the employer has not declared what other aid it has had).
 */
export async function bookPerson(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, person_id }: Seat,
): Promise<{ id: number } | Refusal> {
  // Locked, so that two do not take the last seat.
  const occasion = await occasionsSeen(tx.db, visitor)
    .select('occasion.id')
    .where('occasion.id', '=', occasion_id)
    .forUpdate()
    .executeTakeFirst()
  const person = await knownPeopleOf(tx.db, visitor)
    .select('person.id')
    .where('person.id', '=', person_id)
    .executeTakeFirst()
  if (!occasion || !person) return refuse('not-found')
  const { last_on } = await tx.db
    .selectFrom('session')
    .select(eb => eb.fn.max('held_on').as('last_on'))
    .where('occasion_id', '=', occasion_id)
    .executeTakeFirstOrThrow()
  const counted = await tx.db
    .selectFrom('occasion')
    .select(['occasion.seats', bookedSeats.as('booked')])
    .where('occasion.id', '=', occasion_id)
    .executeTakeFirstOrThrow()
  const standing = { ...counted, last_on, is_booked: await hasSeat(tx.db, occasion_id, person_id) }
  const refusal = bookingRefusal(standing, tx.clock.today())
  if (refusal) return refusal
  const employer = await undeclaredEmployer(tx.db, visitor, { person_id, day: tx.clock.today() })
  if (employer) return refuse('declaration-missing', { field: 'declaration', about: { name: employer.name } })
  const programme_id = visitor.programme!
  const made = await takeSeat(tx, { programme_id, occasion_id, person_id })
  await note(tx, {
    action: 'person-booked',
    subject: 'booking',
    subject_id: made.id,
    programme_id,
    person_id,
    about: { occasion_id },
  })
  return made
}

/** Gives the seat back, and keeps why. Refuses `not-found`. */
export async function cancelBooking(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, person_id, because }: Seat & { because: string },
): Promise<{ id: number } | Refusal> {
  const seat = await occasionsSeen(tx.db, visitor)
    .innerJoin(
      peopleOf(tx.db, visitor).select('person.id').where('person.id', '=', person_id).as('person'),
      join => join.onTrue(),
    )
    .select(['occasion.id as occasion_id', 'person.id as person_id'])
    .where('occasion.id', '=', occasion_id)
    .executeTakeFirst()
  const cancelled = seat && (await giveSeatBack(tx, seat, because))
  if (!cancelled) return refuse('not-found')
  await note(tx, {
    action: 'booking-cancelled',
    subject: 'booking',
    subject_id: cancelled.id,
    programme_id: visitor.programme,
    person_id,
    about: { occasion_id, reason: because },
  })
  return cancelled
}
