import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Clock, clockAt } from './clock.ts'
import { type OpenDatabase, openDatabase, openInMemory } from './database.ts'
import type { Listener } from './events.ts'
import type { Ground } from './transact.ts'
import { vaultOf } from './vault.ts'

/** The key of tests: known, so that what they seal can be looked into. */
export const TEST_KEY = '5b'.repeat(32)

/** A fresh, migrated database: embedded in memory, or on the server of SPANG_TEST_DATABASE_URL. Closed by the test. */
export async function openForTest(): Promise<OpenDatabase> {
  const url = process.env.SPANG_TEST_DATABASE_URL
  return url ? openFreshOn(url) : openInMemory()
}

/** Ground to work on in a test; the clock stands still. */
export const groundOf = (
  database: OpenDatabase,
  {
    clock = clockAt('2025-10-15T09:00:00Z'),
    listeners = [],
  }: { clock?: Clock; listeners?: readonly Listener[] } = {},
): Ground => ({ db: database.db, clock, vault: vaultOf(TEST_KEY), listeners })

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

async function openFreshOn(url: string): Promise<OpenDatabase> {
  const name = `spang_test_${randomBytes(6).toString('hex')}`
  await administer(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  const open = await openDatabase({ databaseUrl: own.href, dataFolder: '' })
  return {
    ...open,
    close: async () => {
      await open.close()
      await administer(url, `drop database ${name} with (force)`)
    },
  }
}

async function administer(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
