import { sql } from 'kysely'
import type { LocalDate } from '../../foundation/clock.ts'
import type { Db } from '../../foundation/database.ts'
import { swedishOrder } from '../../foundation/swedish-order.ts'
import { binds } from './bound.ts'

/** Those with hours of an occasion that wait for their signature, in sessions of a day and before that are over, by name. None with protected identity. */
export const waitsHere = (
  db: Db,
  { occasion_id, held_on, now }: { occasion_id: number; held_on: LocalDate; now: Date },
) =>
  db
    .selectFrom('person')
    .select(['person.id as person_id', 'given_name', 'family_name'])
    .where('is_protected', '=', false)
    .where('forgotten_at', 'is', null)
    .where('person.id', 'in', waiting =>
      waiting
        .selectFrom('attendance')
        .innerJoin('session', 'session.id', 'attendance.session_id')
        .select('attendance.person_id')
        .where('session.occasion_id', '=', occasion_id)
        .where('session.held_on', '<=', held_on)
        .where('attendance.quarters', '>', 0)
        .where('attendance.signed_at', 'is', null)
        .where(sql<boolean>`${binds} = 'ours'`)
        .where(sql<boolean>`session_ends(session.held_on, session.starts_at, session.ends_at) <= ${now}`),
    )
    .orderBy(swedishOrder('family_name'))
    .orderBy(swedishOrder('given_name'))
    .orderBy('person.id')
    .execute()
