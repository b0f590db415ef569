import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import { failed, kyselyOver, lastFailure, types } from './asked.ts'
import { isDiskFault, NoConnection, whyAway } from './away.ts'
import type { OpenDatabase } from './database.ts'
import { DatabaseClosed } from './database-closed.ts'
import { diskFault, diskSentence, whyNot } from './disk.ts'
import { fromDump } from './dump.ts'
import { type OpenedPglite, openDurable } from './durable-files.ts'
import { holdFolder } from './held-folder.ts'
import { PoolOfOne } from './pool-of-one.ts'
import { PreparingClient } from './prepared.ts'
import { type ClaimSecret, found, upToDate } from './up-to-date.ts'

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

export async function openEmbedded(dataFolder: string, claimSecret: ClaimSecret): Promise<OpenDatabase> {
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
