import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { holdOccasion } from '../../courses/commands/seats.ts'
import { localDateOf } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayBookFor } from '../policy.ts'
import { placeOf } from '../queries/waiting.ts'
import type { Said } from '../rules/work-time.ts'
import { leaveLists } from './leave-lists.ts'
import { type Seated, seatPeople } from './seat-people.ts'

type Of = { company_id: number; waiting_id: number }

/**
 * Takes seats that have been offered, for as many of those who wait as the offer is for; the rest keep their place in the order,
 * unless fewer go than were offered: then they come last, and the seats go on. Refuses `not-found`, `not-yours`, `offer-over`, `nobody-chosen`, `more-than-offered`, and as `seatPeople`.
 */
export async function acceptOffer(
  tx: Tx,
  visitor: Visitor,
  { person_ids, said, ...of }: Of & { person_ids: readonly number[]; said?: Said },
): Promise<Seated | Refusal> {
  const place = await heldPlace(tx, visitor, of)
  if ('refused' in place) return place
  if (place.offered === 0 || place.offer_until === null || localDateOf(place.offer_until) < tx.clock.today())
    return refuse('offer-over', { field: 'form' })
  if (person_ids.length === 0) return refuse('nobody-chosen', { field: 'person' })
  if (person_ids.length > place.offered)
    return refuse('more-than-offered', { field: 'person', about: { offered: place.offered } })
  const wait = new Set(place.people.map(one => one.id))
  if (!person_ids.every(id => wait.has(id))) return refuse('people-gone', { field: 'person' })
  const seated = await seatPeople(tx, visitor, {
    occasion_id: place.occasion_id,
    company_id: of.company_id,
    person_ids,
    wait: false,
    despite: '',
    said,
    own_seats: place.offered,
  })
  if ('refused' in seated) return seated
  await tx.db
    .updateTable('waiting')
    .set({
      offered: 0,
      offered_at: null,
      offer_until: null,
      ...(person_ids.length < place.offered ? { asked_at: tx.clock.now() } : {}),
    })
    .where('id', '=', of.waiting_id)
    .execute()
  await leaveLists(tx, { occasion_id: place.occasion_id, person_ids, because: 'seated' })
  return seated
}

/** Leaves the waiting list, with an offer or without. Refuses `not-found`, `not-yours`. */
export async function leaveList(tx: Tx, visitor: Visitor, of: Of): Promise<{ id: number } | Refusal> {
  const place = await heldPlace(tx, visitor, of)
  if ('refused' in place) return place
  await tx.db
    .updateTable('waiting')
    .set({
      offered: 0,
      offered_at: null,
      offer_until: null,
      ended_at: tx.clock.now(),
      ended_because: place.offered > 0 ? 'declined' : 'withdrawn',
    })
    .where('id', '=', of.waiting_id)
    .execute()
  await note(tx, {
    action: place.offered > 0 ? 'offer-declined' : 'waiting-left',
    subject: 'waiting',
    subject_id: of.waiting_id,
    programme_id: visitor.programme,
    about: { occasion_id: place.occasion_id, company_id: of.company_id },
  })
  return { id: of.waiting_id }
}

/** The place, with its occasion held, so that it is not offered or ended meanwhile. */
async function heldPlace(tx: Tx, visitor: Visitor, of: Of) {
  const company = await companyOf(tx.db, visitor, of.company_id)
  if (!company) return refuse('not-found')
  if (!mayBookFor(visitor, company)) return refuse('not-yours')
  const before = await placeOf(tx.db, visitor, of)
  if (!before || !(await holdOccasion(tx, before.occasion_id))) return refuse('not-found')
  return (await placeOf(tx.db, visitor, of)) ?? refuse('not-found')
}
