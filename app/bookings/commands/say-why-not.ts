import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'
import { mayBookFor } from '../policy.ts'
import { unusedSeatsOf } from '../queries/no-shows.ts'
import type { WhyNot } from '../rules/no-show.ts'

type Said = { company_id: number; occasion_id: number; person_id: number; why: WhyNot }

/** Why somebody never came is forgotten with them, and when they become protected. */
export const forgetNoShowsOf = async ({ db }: Tx, person_id: number): Promise<void> => {
  await sql`delete from no_show using booking where booking.id = no_show.booking_id and booking.person_id = ${person_id}`.execute(
    db,
  )
}

/** A company says why one of its people never came. Refuses `not-found`, `not-yours`, and `nothing-unused` where it has been said already. */
export async function sayWhyNot(
  tx: Tx,
  visitor: Visitor,
  { company_id, occasion_id, person_id, why }: Said,
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  if (!company) return refuse('not-found')
  if (!mayBookFor(visitor, company)) return refuse('not-yours')
  const unused = await unusedSeatsOf(tx.db, visitor, { company_id, today: tx.clock.today() })
  const seat = unused.find(one => one.occasion_id === occasion_id && one.person_id === person_id)
  if (!seat) return refuse('nothing-unused', { field: 'form' })
  const made = await tx.db
    .insertInto('no_show')
    .values({
      booking_id: seat.booking_id,
      programme_id: visitor.programme!,
      because: why,
      said_at: tx.clock.now(),
    })
    .onConflict(conflict => conflict.column('booking_id').doNothing())
    .returning('booking_id')
    .executeTakeFirst()
  if (!made) return refuse('nothing-unused', { field: 'form' })
  await note(tx, {
    action: 'no-show-explained',
    subject: 'booking',
    subject_id: seat.booking_id,
    programme_id: visitor.programme,
    person_id,
    about: { occasion_id },
  })
  return { id: seat.booking_id }
}
