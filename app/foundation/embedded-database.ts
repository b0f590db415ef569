import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import { failed, kyselyOver, lastFailure, types } from './asked.ts'
import { isDiskFault, NoConnection, whyAway } from './away.ts'
import type { JoinedDatabase, OpenDatabase } from './database.ts'
import { DatabaseClosed } from './database-closed.ts'
import { diskFault, diskSentence, whyNot } from './disk.ts'
import { fromDump } from './dump.ts'
import { earOfOne } from './ear.ts'
import { holdFolder } from './held-folder.ts'
import { openInThread } from './opened-in-thread.ts'
import { PoolOfOne } from './pool-of-one.ts'
import { PreparingClient } from './prepared.ts'
import { execute, type Session, sessionOf } from './session.ts'
import { sessionThrough } from './session-port.ts'
import { type ClaimSecret, found, upToDate } from './up-to-date.ts'

/** An embedded database in memory, from an earlier dump or empty: for tests. */
export async function openInMemory(dump?: Buffer): Promise<OpenDatabase & { dump(): Promise<Buffer> }> {
  const pglite = dump ? await fromDump(dump) : await PGlite.create('memory://')
  const open = await overSession(sessionOf({ pglite, files: null }), { release: () => {} })
  return {
    ...open,
    dump: async () => {
      // What is not in the files yet would be read from the log at each opening.
      await pglite.exec('set session authorization postgres; checkpoint; set session authorization spang_app')
      return Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer())
    },
  }
}

/** Opens the embedded database of a folder, in a thread of its own unless it is said how. */
export async function openEmbedded(
  dataFolder: string,
  claimSecret: ClaimSecret,
  open: (folder: string) => Promise<Session> = openInThread,
): Promise<OpenDatabase> {
  makeFolder(dataFolder)
  const refuse = (why: string | null) => {
    if (why && isDiskFault(why)) throw new DatabaseClosed(diskSentence(dataFolder, why))
  }
  refuse(await diskFault(dataFolder))
  const release = await holdFolder(dataFolder)
  const path = join(dataFolder, 'database')
  const unfinished = join(dataFolder, 'being-made')
  let session: Session | null = null
  try {
    // What was cut off before its tables were there holds nothing, and cannot be opened.
    if (!existsSync(path) || existsSync(unfinished)) {
      writeFileSync(unfinished, '', { flush: true })
      rmSync(path, { recursive: true, force: true })
    }
    session = await open(path)
    const database = await overSession(session, {
      release,
      claimSecret,
      whyNotKept: () => diskFault(dataFolder),
      again: () => open(path),
    })
    rmSync(unfinished, { force: true })
    return database
  } catch (error) {
    const why = whyAway(error) ?? (await diskFault(dataFolder))
    await session?.close().catch(() => {})
    if (existsSync(unfinished)) rmSync(path, { recursive: true, force: true })
    release()
    refuse(why)
    throw error
  }
}

/** The same embedded database from another thread, which asks it in turn with everyone else. */
export function joinEmbedded(port: MessagePort): JoinedDatabase {
  const again = () => Promise.reject(new NoConnection(null))
  const session = sessionThrough(port, () => port.close())
  const pool = new PoolOfOne(session, CLIENTS, { again, tell: failed })
  pool.on('error', () => {})
  return {
    db: kyselyOver(pool),
    pool,
    close: async () => {
      await pool.end()
      port.close()
    },
  }
}

const CLIENTS = { types, Client: PreparingClient } as pg.PoolConfig

type Around = {
  release(): void
  claimSecret?: ClaimSecret
  /** What the disk of a folder says of it. */
  whyNotKept?: () => Promise<string | null>
  /** Opens it anew where it has stopped. */
  again?: () => Promise<Session>
}

async function overSession(first: Session, around: Around): Promise<OpenDatabase> {
  const { release, claimSecret, whyNotKept = async () => null, again } = around
  const openAgain = async () => {
    const why = await whyNotKept()
    if (why || !again) throw new NoConnection({ code: why })
    const anew = await again()
    await execute(anew, STEP_DOWN)
    return anew
  }
  const ways = { again: openAgain, tell: failed }
  const pool = new PoolOfOne(first, CLIENTS, ways)
  pool.on('error', () => {}) // it has stopped; whoever asks next has it opened anew
  // One session serves everyone in turn, so it is migrated first and then steps down for good.
  const schemaVersion = await upToDate(pool)
  if (claimSecret) await found(claimSecret, pool)
  await pool.query(STEP_DOWN)
  const db = kyselyOver(pool)
  const ear = earOfOne(pool)
  return {
    db,
    pool,
    signIn: db,
    isEmbedded: true,
    schemaVersion,
    lastFailure,
    whyNotReady: async () => (await whyNotKept()) ?? whyNot(pool.query('select 1')),
    canBecomeOwner: true,
    ear,
    wayIn: () => {
      const { port1, port2 } = new MessageChannel()
      pool.serve(port1)
      return { port: port2 }
    },
    close: async () => {
      await ear.close()
      await pool.close()
      release()
    },
  }
}

/** It is the owner's own session, so nothing is sealed: signing in asks through it too. */
const STEP_DOWN = `select set_config('spang.sign_in', 'on', false); set session authorization spang_app`

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
