import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { giveSeatBack, type Seat } from '../../courses/commands/seats.ts'
import { occasionsSeen } from '../../courses/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { peopleOf } from '../../people/queries.ts'
import { mayBookFor, mayBookPeople } from '../policy.ts'
import { employerAt, peopleToBook } from '../queries/people-to-book.ts'
import { hasBeenAt, hasSeat } from '../queries/seats.ts'
import type { Said } from '../rules/work-time.ts'
import { heldBookable } from './hold.ts'
import { type Seated, seatPeople } from './seat-people.ts'

/**
 * A seat for a person; one that was cancelled is taken up again. Refuses `not-found`, `already-booked`, `occasion-full`, and as `seatPeople`.
 */
export async function bookPerson(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, person_id, despite = '', said }: Seat & { despite?: string; said?: Said },
): Promise<{ id: number } | Refusal> {
  const occasion = await heldBookable(tx, visitor, occasion_id)
  if (!occasion) return refuse('not-found')
  if (await hasSeat(tx.db, occasion_id, person_id)) return refuse('already-booked')
  const company_id = await employerAt(tx.db, { occasion_id, person_id })
  const made = await seatPeople(tx, visitor, {
    occasion_id,
    company_id,
    person_ids: [person_id],
    wait: false,
    despite,
    said,
  })
  if (!('refused' in made)) return made
  if (made.refused === 'people-gone') return refuse('not-found')
  return made.refused === 'seats-too-few'
    ? refuse('occasion-full', { about: { seats: occasion.seats } })
    : made
}

export type Booking = {
  occasion_id: number
  company_id: number
  person_ids: readonly number[]
  wait: boolean
  despite: string
  said?: Said
}

/**
 * Seats for several people of one company at once: all of them or none. Refuses `not-found`, `not-yours`, `nobody-chosen`, `people-gone` for
 * those who do not work there on the first day, and as `seatPeople`.
 */
export async function bookPeople(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, company_id, person_ids, ...rest }: Booking,
): Promise<Seated | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayBookFor(visitor, company)) return refuse('not-yours')
  if (!(await heldBookable(tx, visitor, occasion_id))) return refuse('not-found')
  if (person_ids.length === 0) return refuse('nobody-chosen', { field: 'person' })
  const here = await peopleToBook(tx.db, visitor, { company_id, occasion_id })
  const working = new Set(here.map(one => one.id))
  if (!person_ids.every(id => working.has(id))) return refuse('people-gone', { field: 'person' })
  // In the order in which they stand on the page, so that whoever finds no seat is no matter of the browser's.
  const in_order = here.map(one => one.id).filter(id => person_ids.includes(id))
  return seatPeople(tx, visitor, { occasion_id, company_id, person_ids: in_order, ...rest })
}

/**
 * Gives the seat back, and keeps why. Refuses `not-found`, `seat-used` for whoever has been there, and `occasion-over` to a company once it
 * is: whoever arranges may still say of somebody who never came.
 */
export async function cancelBooking(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, person_id, because }: Seat & { because: string },
): Promise<{ id: number } | Refusal> {
  const occasion = await heldBookable(tx, visitor, occasion_id)
  if (!occasion) return refuse('not-found')
  if (await hasBeenAt(tx.db, { occasion_id, person_id })) return refuse('seat-used', { field: 'form' })
  const { last_on } = occasion.days
  if (!mayBookPeople(visitor) && last_on !== null && last_on < tx.clock.today())
    return refuse('occasion-over', { field: 'form' })
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
