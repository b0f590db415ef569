import { sql } from 'kysely'
import type { Visitor } from '../../access/visitor.ts'
import { companyOf } from '../../companies/queries.ts'
import { takesSeat } from '../../courses/queries/seats.ts'
import { clockTimeOf } from '../../foundation/clock.ts'
import { type Refusal, refuse } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, type Tx, transact } from '../../foundation/transact.ts'
import { mayBookFor } from '../policy.ts'
import { bookableOf } from '../queries/bookable.ts'

type Need = { occasion_id: number; company_id: number; person_id: number; need: string }

/**
 * What somebody who has a seat needs in order to take part, kept under seal; nothing takes it away. The trail tells that it was said and never
 * what. Refuses `not-found`, `not-yours`, `occasion-over`, `no-seat`.
 */
export async function sayNeed(
  tx: Tx,
  visitor: Visitor,
  { occasion_id, company_id, person_id, need }: Need,
): Promise<{ id: number } | Refusal> {
  const company = await companyOf(tx.db, visitor, company_id)
  const occasion = await bookableOf(tx.db, visitor, occasion_id)
  if (!company || !occasion) return refuse('not-found')
  if (!mayBookFor(visitor, company)) return refuse('not-yours')
  const today = tx.clock.today()
  if (occasion.days.last_on !== null && occasion.days.last_on < today) return refuse('occasion-over')
  const cipher = need === '' ? null : tx.vault.seal(need)
  const { rows } = await sql<{ id: number | null }>`
    select keep_need(${occasion_id}, ${person_id}, ${cipher}::bytea, ${tx.clock.now()}) as id`.execute(tx.db)
  const { id } = rows[0]!
  if (id === null) return refuse('no-seat', { field: 'need' })
  await note(tx, {
    action: need === '' ? 'need-taken-back' : 'need-said',
    subject: 'booking',
    subject_id: id,
    programme_id: visitor.programme,
    person_id,
    about: { occasion_id },
  })
  return { id }
}

/** The needs of all that is over are gone: nobody arranges anything by them any longer. Done each night. How many. */
export async function forgetNeeds(ground: Ground): Promise<number> {
  const { gone } = await transact(ground, houseScope, async ({ db, clock }) => {
    const { rows } = await sql`
      delete from booking_need using booking where booking.id = booking_need.booking_id
        and (not (${takesSeat}) or not exists (
          select from session where session.occasion_id = booking.occasion_id and session.held_on >= ${clock.today()}::date - 1
            and upper(session_span(held_on, starts_at, ends_at)) > ${`${clock.today()} ${clockTimeOf(clock.now())}`}::timestamp))
      returning booking_id`.execute(db)
    return { gone: rows.length }
  })
  return gone
}

/** The need of somebody who is forgotten or has become protected is gone. */
export const forgetNeedsOf = async ({ db }: Tx, person_id: number): Promise<void> => {
  await sql`select forget_needs_of(${person_id})`.execute(db)
}
