import { sql } from 'kysely'
import { note } from '../../foundation/trail.ts'
import type { Tx } from '../../foundation/transact.ts'

/**
 * A tentative occasion whose least number of seats is booked is confirmed by it, whoever booked the last of them.
 * Whether it was.
 */
export async function confirmReached(
  tx: Tx,
  { programme_id, occasion_id }: { programme_id: number; occasion_id: number },
): Promise<boolean> {
  const { rows } = await sql<{ least_seats: number | null }>`
    select confirm_reached(${occasion_id}, ${tx.clock.now()}) as least_seats`.execute(tx.db)
  const { least_seats } = rows[0]!
  if (least_seats === null) return false
  await note(tx, {
    action: 'occasion-reached',
    subject: 'occasion',
    subject_id: occasion_id,
    programme_id,
    about: { least_seats },
  })
  return true
}
