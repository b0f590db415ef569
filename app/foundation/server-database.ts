import pg from 'pg'
import { failed, kyselyOver, lastFailure, types } from './asked.ts'
import { NoConnection, whyAway } from './away.ts'
import { SIGNING_IN, settingsOf } from './claim.ts'
import type { JoinedDatabase, OpenDatabase } from './database.ts'
import { DatabaseClosed } from './database-closed.ts'
import { roomOn } from './disk.ts'
import { earOn } from './ear.ts'
import { isHalf } from './half-made.ts'
import { schemaOf } from './migrations.ts'
import { PreparingClient } from './prepared.ts'
import { type ClaimSecret, found, upToDate } from './up-to-date.ts'

// Milliseconds, chosen on 29 November 2026: a page takes tenths of a second, the largest import that is tried some minutes in many
// statements. Whoever is let wait longer waits for something that has been cut off.
const LONGEST_CONNECTING = 15_000
const LONGEST_STATEMENT = 120_000
const LONGEST_PAUSE = 300_000

const ON_SERVER = { types, connectionTimeoutMillis: LONGEST_CONNECTING, keepAlive: true }

/** Whatever path the server gives to its users by itself: our names mean our tables. */
const OWN_TABLES = '-c search_path=public,pg_temp'

type Server = { databaseUrl: string; databaseOwnerUrl: string | null }

export async function openServer(server: Server, given: ClaimSecret): Promise<OpenDatabase> {
  const { schemaVersion, canBecomeOwner, claimSecret } = await broughtUp(server, given).catch(error => {
    throw closedBecause(error) ?? error
  })
  const pool = restrictedPool(server.databaseUrl, { most: 10 })
  const signInPool = restrictedPool(server.databaseUrl, {
    most: 4,
    settings: settingsOf(SIGNING_IN, claimSecret),
  })
  const ear = earOn(
    () => new pg.Client({ ...ON_SERVER, connectionString: server.databaseUrl, options: '-c role=spang_app' }),
  )
  const close = async () => void (await Promise.all([ear.close(), pool.end(), signInPool.end()]))
  try {
    const { rows } = await signInPool.query<{ holds: boolean }>('select visitor_seal_holds() as holds')
    if (!rows[0]!.holds) throw new DatabaseClosed(OTHER_KEY)
  } catch (error) {
    await close()
    throw closedBecause(error as Error) ?? error
  }
  const room = roomOn(pool)
  return {
    db: kyselyOver(pool, room.noteFailure),
    pool,
    signIn: kyselyOver(signInPool, room.noteFailure),
    isEmbedded: false,
    schemaVersion,
    lastFailure,
    whyNotReady: room.whyNotReady,
    canBecomeOwner,
    ear,
    wayIn: () => ({ databaseUrl: server.databaseUrl }),
    close,
  }
}

/** A connection more to a database that this process has opened, for work that is done one at a time. */
export function joinServer(databaseUrl: string): JoinedDatabase {
  const pool = restrictedPool(databaseUrl, { most: 1 })
  return { db: kyselyOver(pool), pool, close: () => pool.end() }
}

/** Connections that work as the restricted role. */
function restrictedPool(
  url: string,
  { most, settings = [] }: { most: number; settings?: [string, string][] },
) {
  const told = settings.map(([name, value]) => `-c ${name}=${value}`).join(' ')
  const pool = new TellingPool({
    ...ON_SERVER,
    connectionString: url,
    max: most,
    statement_timeout: LONGEST_STATEMENT,
    idle_in_transaction_session_timeout: LONGEST_PAUSE,
    // A page asks short questions: compiling one (jit) takes longer than answering it.
    options: `-c role=spang_app -c jit=off ${OWN_TABLES} ${told}`,
    Client: PreparingClient,
  } as pg.PoolConfig)
  pool.on('error', () => {}) // an idle connection was cut; the pool makes a new one
  return pool
}

/** A library that asks through these connections may keep to itself that there was none to be had. */
class TellingPool extends pg.Pool {
  // biome-ignore lint/suspicious/noExplicitAny: as wide as the pool's own.
  override connect(callback?: any): any {
    if (callback) return super.connect(callback)
    return super.connect().catch(error => {
      const none = new NoConnection(error)
      failed(none)
      throw none
    })
  }
}

/**
 * The schema as this program wants it: migrated by the owner, or found to be there where only the owner may and does it by another
 * command. The owner is who DATABASE_OWNER_URL names or, without it, the login that pages work through as well.
 */
async function broughtUp({ databaseUrl, databaseOwnerUrl }: Server, given: ClaimSecret) {
  const login = loggedIn(databaseUrl)
  const owner = databaseOwnerUrl ? loggedIn(databaseOwnerUrl) : login
  try {
    const { rows } = await login.query<{ owns: boolean }>(
      `select pg_has_role(datdba, 'member') as owns from pg_database where datname = current_database()`,
    )
    const canBecomeOwner = rows[0]!.owns
    if (!databaseOwnerUrl && !canBecomeOwner) {
      const schemaVersion = await schemaOf(login)
      if (await isHalf(login)) throw new DatabaseClosed(HALF)
      return { schemaVersion, canBecomeOwner, claimSecret: await found(given, login) }
    }
    const schemaVersion = await upToDate(owner)
    const claimSecret = await found(given, owner)
    await owner.query('insert into claim_secret (secret) values ($1) on conflict do nothing', [claimSecret])
    return { schemaVersion, canBecomeOwner, claimSecret }
  } finally {
    await login.end()
    if (owner !== login) await owner.end()
  }
}

const HALF =
  'The making of the demonstration was cut off here, and only the owner of the tables may take away what it left. Run `npm run spang -- migrate` with DATABASE_OWNER_URL set, then start again.'

/** One connection as the login itself, for as long as a start takes. */
function loggedIn(url: string) {
  const pool = new pg.Pool({
    ...ON_SERVER,
    connectionString: url,
    max: 1,
    options: OWN_TABLES,
    Client: PreparingClient,
  } as pg.PoolConfig)
  pool.on('error', () => {}) // cut while it was being closed
  return pool
}

const OTHER_KEY =
  'The database was made with another key than this one. Put the right key back in SPANG_DATA/key or SPANG_KEY: with another nothing that is sealed can be opened. Nothing was started.'

/** What the administrator can mend, as one sentence; null for what nobody foresaw. */
function closedBecause(error: Error & { code?: string }): DatabaseClosed | null {
  const { code = '', message } = error
  if (code === '42501')
    return new DatabaseClosed(
      `The user of DATABASE_URL must own the database and be a member of the role spang_app; how both are made stands in the README under “PostgreSQL instead of the embedded database”. The server said: ${message}.`,
    )
  if (/^(3D000|28\w{3})$/.test(code) || whyAway(error))
    return new DatabaseClosed(
      `The database that DATABASE_URL names cannot be opened: ${message || code}. Is the server up, and are the address, the name and the password right?`,
    )
  return null
}
