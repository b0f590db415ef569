import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Clock, clockAt } from './clock.ts'
import type { OpenDatabase } from './database.ts'
import type { Listener } from './events.ts'
import type { Guard } from './guards.ts'
import { BARE, openEmbeddedWith, openOnServerWith, type Start, TEST_KEY } from './testing-starts.ts'
import type { Ground } from './transact.ts'
import { vaultOf } from './vault.ts'

/** A fresh database with a start: embedded in memory, or on the server of SPANG_TEST_DATABASE_URL. Closed by the test. */
export const openForTest = (start: Start = BARE): Promise<OpenDatabase> => {
  const url = process.env.SPANG_TEST_DATABASE_URL
  return url ? openOnServerWith(start, url) : openEmbeddedWith(start)
}

/** Ground to work on in a test; the clock stands still. */
export const groundOf = (
  database: OpenDatabase,
  {
    clock = clockAt('2025-10-15T09:00:00Z'),
    listeners = [],
    guards = [],
  }: { clock?: Clock; listeners?: readonly Listener[]; guards?: readonly Guard[] } = {},
): Ground => ({ db: database.db, clock, vault: vaultOf(TEST_KEY), listeners, guards })

/**
 * Waits until something is there. What comes is never waited for longer than it takes; the end, two minutes and more, is for
 * what never comes, on a machine that is busy with other things too.
 */
export async function until<T>(
  find: () => Promise<T | null | undefined | false> | T | null | undefined | false,
): Promise<T> {
  for (let time = 0; time < 4800; time++) {
    const found = await find()
    if (found) return found
    await wait(25)
  }
  throw new Error('it never came')
}

/** Waits until some transaction of the database waits for what another holds; on a server only, where there are several at once. */
export const untilSomeoneWaits = ({ db }: OpenDatabase): Promise<true> =>
  until(async () => {
    const { rows } = await sql`select from pg_locks join pg_stat_activity using (pid)
      where not granted and datname = current_database()`.execute(db)
    return rows.length > 0
  })
