import { AsyncLocalStorage } from 'node:async_hooks'
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../../db/types.ts'
import { isDiskFault, NoConnection, whyAway } from './away.ts'
import { SIGNING_IN, settingsOf } from './claim.ts'
import type { Config } from './config.ts'
import { DatabaseClosed } from './database-closed.ts'
import { diskFault, diskSentence, roomOn, whyNot } from './disk.ts'
import { fromDump } from './dump.ts'
import { type OpenedPglite, openDurable } from './durable-files.ts'
import { isHalf, withoutHalf } from './half-made.ts'
import { holdFolder } from './held-folder.ts'
import { migrate, schemaOf } from './migrations.ts'
import { PoolOfOne } from './pool-of-one.ts'
import { PreparingClient } from './prepared.ts'

export type Db = Kysely<DB>
export type OpenDatabase = {
  db: Db
  /** The same connections, for libraries that bring their own SQL. They work as the restricted role too. */
  pool: pg.Pool
  /** Users, sessions and links of everybody, for signing in and nothing else. */
  signIn: Db
  isEmbedded: boolean
  schemaVersion: string
  /** How a query failed within this piece of work: a library in between may tell another story. */
  lastFailure(): unknown
  /** Why nothing can be asked or kept just now, as a code; null when it can. */
  whyNotReady(): Promise<string | null>
  /** Whether the login that pages work through can become the owner of the tables, whose rows no wall keeps from it. */
  canBecomeOwner: boolean
  close(): Promise<void>
}

// Whole öre and counts are exact; local dates stay text.
const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, BigInt)
types.setTypeParser(pg.types.builtins.DATE, text => text)
types.setTypeParser(1182 as never, (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(',')))

/** How many queries were asked within a piece of work, and how one failed. */
export const asked = new AsyncLocalStorage<{ queries: number; sql?: string[]; failure?: unknown }>()

const lastFailure = () => asked.getStore()?.failure
const failed = (failure: unknown) => {
  const work = asked.getStore()
  // What comes after a connection was cut, such as undoing what was begun, says less of why.
  if (work && !whyAway(work.failure)) work.failure = failure
}

type Where = Pick<Config, 'databaseUrl' | 'dataFolder'> & Partial<Pick<Config, 'databaseOwnerUrl'>>

/** What who asks is sealed with (foundation/claim.ts), or how it is found where the schema is up to date and nobody has asked yet. */
type ClaimSecret = Uint8Array | ((pool: pg.Pool) => Promise<Uint8Array>)
const found = async (claimSecret: ClaimSecret, pool: pg.Pool): Promise<Uint8Array> =>
  typeof claimSecret === 'function' ? claimSecret(pool) : claimSecret

/** Opens the embedded database or the one that DATABASE_URL names, migrates it, and steps down to the restricted role. */
export async function openDatabase(where: Where, claimSecret: ClaimSecret): Promise<OpenDatabase> {
  const { databaseUrl, databaseOwnerUrl = null, dataFolder } = where
  return databaseUrl
    ? openServer({ databaseUrl, databaseOwnerUrl }, claimSecret)
    : openEmbedded(dataFolder, claimSecret)
}

/** An embedded database in memory, from an earlier dump or empty: for tests. */
export async function openInMemory(dump?: Buffer): Promise<OpenDatabase & { dump(): Promise<Buffer> }> {
  const pglite = dump ? await fromDump(dump) : await PGlite.create('memory://')
  const open = await overPglite({ pglite, files: null }, { release: () => {} })
  return {
    ...open,
    dump: async () => {
      // What is not in the files yet would be read from the log at each opening.
      await pglite.exec('set session authorization postgres; checkpoint; set session authorization spang_app')
      return Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer())
    },
  }
}

async function openEmbedded(dataFolder: string, claimSecret: ClaimSecret): Promise<OpenDatabase> {
  makeFolder(dataFolder)
  const refuse = (why: string | null) => {
    if (why && isDiskFault(why)) throw new DatabaseClosed(diskSentence(dataFolder, why))
  }
  refuse(await diskFault(dataFolder))
  const release = await holdFolder(dataFolder)
  const path = join(dataFolder, 'database')
  const unfinished = join(dataFolder, 'being-made')
  let opened: OpenedPglite | null = null
  try {
    // What was cut off before its tables were there holds nothing, and cannot be opened.
    if (!existsSync(path) || existsSync(unfinished)) {
      writeFileSync(unfinished, '', { flush: true })
      rmSync(path, { recursive: true, force: true })
    }
    opened = await openDurable(path)
    const database = await overPglite(opened, {
      release,
      claimSecret,
      whyNotKept: () => diskFault(dataFolder),
      again: () => openDurable(path),
    })
    rmSync(unfinished, { force: true })
    return database
  } catch (error) {
    const why = whyAway(error) ?? (await diskFault(dataFolder))
    opened?.files?.abandon()
    if (existsSync(unfinished)) rmSync(path, { recursive: true, force: true })
    release()
    refuse(why)
    throw error
  }
}

type Around = {
  release(): void
  claimSecret?: ClaimSecret
  /** What the disk of a folder says of it. */
  whyNotKept?: () => Promise<string | null>
  /** Opens it anew where it has stopped. */
  again?: () => Promise<OpenedPglite>
}

async function overPglite(first: OpenedPglite, around: Around): Promise<OpenDatabase> {
  const { release, claimSecret, whyNotKept = async () => null, again } = around
  const openAgain = async () => {
    const why = await whyNotKept()
    if (why || !again) throw new NoConnection({ code: why })
    const anew = await again()
    await anew.pglite.exec(STEP_DOWN)
    return anew
  }
  const ways = { again: openAgain, tell: failed }
  const pool = new PoolOfOne(first, { types, Client: PreparingClient } as pg.PoolConfig, ways)
  pool.on('error', () => {}) // it has stopped; whoever asks next has it opened anew
  // One session serves everyone in turn, so it is migrated first and then steps down for good.
  const schemaVersion = await upToDate(pool)
  if (claimSecret) await found(claimSecret, pool)
  await pool.query(STEP_DOWN)
  const db = kyselyOver(pool)
  return {
    db,
    pool,
    signIn: db,
    isEmbedded: true,
    schemaVersion,
    lastFailure,
    whyNotReady: async () => (await whyNotKept()) ?? whyNot(pool.query('select 1')),
    canBecomeOwner: true,
    close: async () => {
      await pool.close()
      release()
    },
  }
}

/** It is the owner's own session, so nothing is sealed: signing in asks through it too. */
const STEP_DOWN = `select set_config('spang.sign_in', 'on', false); set session authorization spang_app`

// Milliseconds, chosen on 29 November 2026: a page takes tenths of a second, the largest import that is tried some minutes in many
// statements. Whoever is let wait longer waits for something that has been cut off.
const LONGEST_CONNECTING = 15_000
const LONGEST_STATEMENT = 120_000
const LONGEST_PAUSE = 300_000

const ON_SERVER = { types, connectionTimeoutMillis: LONGEST_CONNECTING, keepAlive: true }

/** Whatever path the server gives to its users by itself: our names mean our tables. */
const OWN_TABLES = '-c search_path=public,pg_temp'

type Server = { databaseUrl: string; databaseOwnerUrl: string | null }

async function openServer(server: Server, given: ClaimSecret): Promise<OpenDatabase> {
  const { schemaVersion, canBecomeOwner, claimSecret } = await broughtUp(server, given).catch(error => {
    throw closedBecause(error) ?? error
  })
  const pool = restrictedPool(server.databaseUrl, { most: 10 })
  const signInPool = restrictedPool(server.databaseUrl, {
    most: 4,
    settings: settingsOf(SIGNING_IN, claimSecret),
  })
  const close = async () => void (await Promise.all([pool.end(), signInPool.end()]))
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
    close,
  }
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

/** Migrated, as the owner; and without what the making of a demonstration left when it was cut off. */
async function upToDate(pool: pg.Pool): Promise<string> {
  const schemaVersion = await migrate(pool)
  return (await withoutHalf(pool)) ? migrate(pool) : schemaVersion
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

const kyselyOver = (pool: pg.Pool, heard: (failure: unknown) => void = () => {}): Db =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    log: event => {
      if (event.level === 'error') {
        failed(event.error)
        heard(event.error)
      }
      const work = asked.getStore()
      if (!work) return
      work.queries += 1
      work.sql?.push(event.query.sql)
    },
  })

/** Makes the folder where it is not, and finds out whether it can be written in. */
function makeFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new DatabaseClosed(
      `The embedded database is kept in ${folder}, which cannot be written: ${(error as Error).message}. Set SPANG_DATA to another folder.`,
    )
  }
}
