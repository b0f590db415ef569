import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { giveSeatBack } from '../../courses/commands/seats.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayBookFor } from '../policy.ts'
import { companySeats } from '../queries/company-seats.ts'
import { peopleToBook } from '../queries/people-to-book.ts'
import { hasBeenAt } from '../queries/seats.ts'
import type { Said } from '../rules/work-time.ts'
import { heldBookable } from './hold.ts'
import { leaveLists } from './leave-lists.ts'
import { type Seated, seatPeople } from './seat-people.ts'

/** What is asked in fields of its own. */
const UNSAID = ['paid-unsaid', 'rest-unsaid']

type Swap = {
  occasion_id: number
  company_id: number
  from: number
  to: number
  because: string
  said?: Said
}

/**
 * One of a company's people goes instead of another, in one step: the seat never becomes anybody else’s. Refuses `not-found`, `not-yours`,
 * `no-seat` where the first has none, `seat-used` where they have been there, `occasion-over`, `people-gone`, and as `seatPeople`,
 * all of that of whoever is to go.
 */
export async function swapSeat(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, company_id, from, to, because, said }: Swap,
): Promise<Seated | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayBookFor(visitor, company)) return refuse('not-yours')
  const occasion = await heldBookable(tx, visitor, occasion_id)
  if (!occasion) return refuse('not-found')
  const today = tx.clock.today()
  if (occasion.days.last_on !== null && occasion.days.last_on < today)
    return refuse('occasion-over', { field: 'form' })
  const here = await peopleToBook(tx.db, visitor, { company_id, occasion_id })
  if (await hasBeenAt(tx.db, { occasion_id, person_id: from })) return refuse('seat-used', { field: 'form' })
  const theirs = await companySeats(tx.db, visitor, { company_id, today })
  if (!theirs.some(one => one.occasion_id === occasion_id && one.person_id === from))
    return refuse('no-seat', { field: 'form' })
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
  const seated = await seatPeople(tx, visitor, {
    occasion_id,
    company_id,
    person_ids: [to],
    wait: false,
    despite: '',
    said,
    own_seats: Number.POSITIVE_INFINITY,
  })
  if (!('refused' in seated)) return seated
  return UNSAID.includes(seated.refused) ? seated : { ...seated, field: 'to' }
}
