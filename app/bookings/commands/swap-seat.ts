import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { giveSeatBack, holdOccasion } from '../../courses/commands/seats.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayBookFor } from '../policy.ts'
import { bookableOf } from '../queries/bookable.ts'
import { peopleToBook } from '../queries/people-to-book.ts'
import { leaveLists } from './leave-lists.ts'
import { type Seated, seatPeople } from './seat-people.ts'

type Swap = { occasion_id: number; company_id: number; from: number; to: number; because: string }

/**
 * One of a company's people goes instead of another, in one step: the seat never becomes anybody else’s. Refuses `not-found`, `not-yours`,
 * `no-seat` where the first has none, `people-gone`, and as `seatPeople`.
 */
export async function swapSeat(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, company_id, from, to, because }: Swap,
): Promise<Seated | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  const occasion = await bookableOf(tx.db, visitor, occasion_id)
  if (!company || !occasion) return refuse('not-found')
  if (!mayBookFor(visitor, company)) return refuse('not-yours')
  if (!(await holdOccasion(tx, occasion_id))) return refuse('not-found')
  const day = occasion.days.first_on ?? tx.clock.today()
  const here = await peopleToBook(tx.db, visitor, { company_id, occasion_id, day })
  if (!here.some(one => one.id === from && one.has_seat)) return refuse('no-seat', { field: 'form' })
  if (!here.some(one => one.id === to)) return refuse('people-gone', { field: 'to' })
  const given = await giveSeatBack(tx, { occasion_id, person_id: from }, because)
  if (!given) return refuse('no-seat', { field: 'form' })
  await note(tx, {
    action: 'booking-cancelled',
    subject: 'booking',
    subject_id: given.id,
    programme_id: visitor.programme,
    person_id: from,
    about: { occasion_id, reason: because },
  })
  await leaveLists(tx, { occasion_id, person_ids: [to], because: 'seated' })
  return seatPeople(tx, visitor, {
    occasion,
    company_id,
    person_ids: [to],
    wait: false,
    despite: '',
    own_seats: 0,
  })
}
