import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { reachOf } from '../../people/queries/reach.ts'
import { lostToCancelling, takesSeat } from './seats.ts'

/**
 * Who has a seat in an occasion, or had one when it was cancelled, and has neither e-mail address nor mobile, by name. Nobody with protected identity:
 * their handler tells them.
 */
export const unreachedOf = (db: Db, { occasion_id, hasSms }: { occasion_id: number; hasSms: boolean }) =>
  db
    .selectFrom('booking')
    .innerJoin('occasion', 'occasion.id', 'booking.occasion_id')
    .innerJoin('person', 'person.id', 'booking.person_id')
    .select(['person.id', 'given_name', 'family_name'])
    .where('occasion_id', '=', occasion_id)
    .where(eb => eb.or([takesSeat, lostToCancelling]))
    .where('person.is_protected', '=', false)
    .where('person.forgotten_at', 'is', null)
    .where(reachOf(hasSms), '=', 'none')
    .orderBy(swedishOrder('family_name'))
    .orderBy(swedishOrder('given_name'))
    .orderBy('person.id')
    .execute()
