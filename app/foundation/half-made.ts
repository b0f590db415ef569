import type pg from 'pg'
import type { Clock } from './clock.ts'
import type { OpenDatabase } from './database.ts'
import { DatabaseClosed } from './database-closed.ts'

/** Held by whoever makes the demonstration, and let go of by the server when that process is gone. */
const LOCK = 7_270_003

/**
 * Makes the demonstration, which takes many transactions, alone and once: whoever comes in the same moment waits, and then finds it
 * made. If this process is cut off, the mark that it left says so to the next start, which takes away what is half (`withoutHalf`).
 */
export async function makeWhole(
  { pool, isEmbedded }: OpenDatabase,
  { clock, isThere, make }: { clock: Clock; isThere: () => Promise<boolean>; make: () => Promise<unknown> },
): Promise<void> {
  // The embedded database has one connection, and one process that holds its folder.
  const holder = isEmbedded ? null : await pool.connect()
  try {
    await holder?.query('set statement_timeout = 0')
    await holder?.query('select pg_advisory_lock($1)', [LOCK])
    if ((await isThere()) || (await isHalf(pool))) return
    await pool.query('update installation set demonstration_begun_at = $1, demonstration_made_at = null', [
      clock.now(),
    ])
    await make()
    await pool.query('update installation set demonstration_made_at = $1', [clock.now()])
  } finally {
    holder?.release(true) // the lock goes with the connection
  }
}

/**
 * Takes away a demonstration whose making was cut off, with all that is in the database, as its owner; the answer is whether there
 * was one. Only what is marked as begun and not ended is taken, and only where every programme is a demonstration.
 */
export async function withoutHalf(pool: pg.Pool): Promise<boolean> {
  const client = await pool.connect()
  try {
    if (!(await isHalf(client))) return false
    await client.query('select pg_advisory_lock($1)', [LOCK])
    if (!(await isHalf(client))) return false // someone was making it, and it is whole now
    const { rows } = await client.query(
      'select programmes > demonstrations as has_others from programmes_here()',
    )
    if (rows[0].has_others)
      throw new DatabaseClosed(
        'The making of the demonstration was cut off here, and beside it there is a programme that is none. Nothing was taken away: use an empty database, and import what that programme holds.',
      )
    await client.query(
      'drop schema if exists pgboss cascade; drop schema public cascade; create schema public; grant usage on schema public to public',
    )
    return true
  } finally {
    await client.query('select pg_advisory_unlock_all()').catch(() => {})
    client.release()
  }
}

/** Whether the making of a demonstration was begun, and is not ended. */
export async function isHalf(asked: Pick<pg.Pool, 'query'>): Promise<boolean> {
  const { rowCount } = await asked.query(
    'select from installation where demonstration_begun_at is not null and demonstration_made_at is null',
  )
  return rowCount === 1
}
