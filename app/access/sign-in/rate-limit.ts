import { sql } from 'kysely'
import type { Ground } from '../../foundation/transact.ts'
import type { Limit } from '../rules.ts'

const KEPT_HOURS = 24

/**
 * Whether someone may try once more; a try that is let through is counted. The window slides.
 * It stands in a transaction of its own, so that a failed command does not give the try back.
 * `whom` is hashed: no address is kept.
 */
export async function mayTry(ground: Ground, what: string, whom: string, limit: Limit): Promise<boolean> {
  const key = ground.vault.keyedHash(`${what} ${whom}`).toString('hex')
  const now = ground.clock.now()
  const from = new Date(now.getTime() - limit.minutes * 60_000)
  const forgotten = new Date(now.getTime() - KEPT_HOURS * 3_600_000)
  const { rows } = await sql<{ may: boolean }>`
    select may_try(${key}, ${now}, ${from}, ${forgotten}, ${limit.most}) as may`.execute(ground.db)
  return rows[0]!.may
}
