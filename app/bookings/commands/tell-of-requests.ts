import { sql } from 'kysely'
import { addDays } from '../../foundation/dates.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { note } from '../../foundation/trail.ts'
import { type Ground, houseScope, reading, type Tx, transact } from '../../foundation/transact.ts'
import type { Post } from '../../letters/commands/send-letter.ts'
import { requestsOf } from '../queries/requests.ts'
import { tellCompany } from './tell-waiting.ts'

/** From a Friday over the weekend. */
const SOON_DAYS = 3

type At = { programme_id: number; company_id: number }

/**
 * Each company whose people have asked for seats since it was written to last gets one letter of all that wait: how many and for what, not
 * who. `soon`: only where something begins before the next working morning is sure to come. One company that fails stops no other; the fault is told when all are done. How many companies.
 */
export async function tellOfRequests(
  ground: Ground,
  post: Post,
  which: 'all' | 'soon' = 'all',
): Promise<number> {
  const companies = await reading(ground, houseScope, db =>
    db
      .selectFrom('seat_request')
      .select(['programme_id', 'company_id'])
      .distinct()
      .where('withdrawn_at', 'is', null)
      .where('answered_at', 'is', null)
      .where('told_at', 'is', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('session')
            .whereRef('session.occasion_id', '=', 'seat_request.occasion_id')
            .where('held_on', '>', ground.clock.today()),
        ),
      )
      .orderBy('programme_id')
      .orderBy('company_id')
      .execute(),
  )
  const faults: unknown[] = []
  let told = 0
  for (const at of companies) {
    try {
      const done = await transact(ground, { ...houseScope, programme: at.programme_id }, async tx => ({
        is_told: await tellOne(tx, post, { ...at, which }),
      }))
      if (!isRefusal(done) && done.is_told) told += 1
    } catch (error) {
      faults.push(error)
    }
  }
  if (faults.length > 0) throw faults.length === 1 ? faults[0] : new AggregateError(faults)
  return told
}

async function tellOne(
  tx: Tx,
  post: Post,
  { programme_id, company_id, which }: At & { which: 'all' | 'soon' },
): Promise<boolean> {
  const today = tx.clock.today()
  const open = await requestsOf(tx.db, { programme: programme_id }, { company_id, today })
  if (open.length === 0) return false
  const soon = addDays(today, SOON_DAYS)
  if (which === 'soon' && !open.some(one => one.first_on <= soon)) return false
  // Whoever comes second finds them told.
  const untold = await tx.db
    .updateTable('seat_request')
    .set({ told_at: tx.clock.now() })
    .where(sql<boolean>`id = any (${`{${open.map(one => one.id).join(',')}}`}::integer[])`)
    .where('told_at', 'is', null)
    .returning('id')
    .execute()
  if (untold.length === 0) return false
  const courses = [...new Set(open.map(one => `${one.title}, ${one.code}`))]
  const { sent, readers } = await tellCompany(
    tx,
    post,
    { programme_id, company_id },
    {
      code: 'seats_asked',
      most: null,
      values: format => ({ number: format.number(open.length), courses: courses.join('; ') }),
    },
  )
  // Nobody to write to: it waits until there is, and whoever looks after the company sees it meanwhile.
  if (readers === 0) {
    const ids = untold.map(one => one.id)
    await tx.db.updateTable('seat_request').set({ told_at: null }).where('id', 'in', ids).execute()
    return false
  }
  // Whoever wants no letters is not written to every morning either; it stands on their page.
  if (sent === 0) return false
  await note(tx, {
    action: 'seat-requests-told',
    subject: 'company',
    subject_id: company_id,
    programme_id,
    about: { requests: open.length },
  })
  return true
}
