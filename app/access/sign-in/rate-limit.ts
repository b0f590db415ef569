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
  return ground.db.transaction().execute(async db => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 6))`.execute(db)
    const { rows } = await sql`
      with old as (delete from attempt where attempted_at < ${forgotten})
      insert into attempt (key, attempted_at) select ${key}, ${now}
      where (select count(*) from attempt where key = ${key} and attempted_at > ${from}) < ${limit.most}
      returning key`.execute(db)
    return rows.length > 0
  })
}
