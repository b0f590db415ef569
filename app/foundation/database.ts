import type { MessagePort } from 'node:worker_threads'
import type { Kysely } from 'kysely'
import type pg from 'pg'
import type { DB } from '../../db/types.ts'
import type { Config } from './config.ts'
import type { Ear } from './ear.ts'
import { joinEmbedded, openEmbedded } from './embedded-database.ts'
import { joinServer, openServer } from './server-database.ts'
import type { ClaimSecret } from './up-to-date.ts'

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
  /** What is committed by whichever server that works on it. */
  ear: Ear
  /** How another thread of this process comes to the same database. */
  wayIn(): WayIn
  close(): Promise<void>
}

/** Crosses between threads: `port` among what is moved. */
export type WayIn = { databaseUrl: string } | { port: MessagePort }
export type JoinedDatabase = Pick<OpenDatabase, 'db' | 'pool' | 'close'>

type Where = Pick<Config, 'databaseUrl' | 'dataFolder'> & Partial<Pick<Config, 'databaseOwnerUrl'>>

/** Opens the embedded database or the one that DATABASE_URL names, migrates it, and steps down to the restricted role. */
export async function openDatabase(where: Where, claimSecret: ClaimSecret): Promise<OpenDatabase> {
  const { databaseUrl, databaseOwnerUrl = null, dataFolder } = where
  return databaseUrl
    ? openServer({ databaseUrl, databaseOwnerUrl }, claimSecret)
    : openEmbedded(dataFolder, claimSecret)
}

/** The database that another thread has opened, as the restricted role. */
export const joinDatabase = (way: WayIn): JoinedDatabase =>
  'port' in way ? joinEmbedded(way.port) : joinServer(way.databaseUrl)
