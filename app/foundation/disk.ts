import { randomBytes } from 'node:crypto'
import { rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { codeOf, isDiskFault, whyAway } from './away.ts'

/** Bytes that the embedded database needs at once when its log grows: a piece of it is 16 MB, and it stops where there is no room. */
const ROOM = 24 * 1024 ** 2

/** Why nothing more can be kept in a folder, as the system's code; null when it can. */
export async function diskFault(folder: string): Promise<string | null> {
  const path = join(folder, 'being-tried')
  try {
    const { blocks, bavail, bsize } = await statfs(folder)
    if (blocks > 0 && bavail * bsize < ROOM) return 'ENOSPC'
    await writeFile(path, 'x', { flush: true })
    return null
  } catch (error) {
    return codeOf(error) ?? 'EIO'
  } finally {
    await rm(path, { force: true }).catch(() => {})
  }
}

/** Why the disk does not take what the embedded database keeps, with what to do. */
export function diskSentence(folder: string, why: string): string {
  const what = /^(ENOSPC|EDQUOT|53100)$/.test(why) ? 'is full' : why === 'EROFS' ? 'is read-only' : 'fails'
  return `The embedded database is kept in ${folder}, and the disk there ${what} (${why}). Nothing was started. Make room, ${ROOM / 1024 ** 2} MB at the least and some hundred at the first start, or set SPANG_DATA to another folder.`
}

/**
 * Whether a server has room, which can only be asked by writing. Nothing is written for it as long as nothing was refused; once the
 * disk refused something, as much is written as needs new room, and undone.
 */
export function roomOn(pool: pg.Pool) {
  let refused: string | null = null
  return {
    noteFailure(error: unknown) {
      const why = whyAway(error)
      if (isDiskFault(why)) refused = why
    },
    whyNotReady: async (): Promise<string | null> => {
      const why = await whyNot(refused ? tryRoom(pool) : pool.query('select 1'))
      if (!why) refused = null
      return why
    },
  }
}

/** Why something could not be asked, as a code; null when it could. */
export const whyNot = (asked: Promise<unknown>): Promise<string | null> =>
  asked.then(
    () => null,
    error => whyAway(error) ?? codeOf(error) ?? 'UNKNOWN',
  )

async function tryRoom(pool: pg.Pool) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('select lo_from_bytea(0, $1)', [randomBytes(1024 ** 2)])
  } finally {
    await client.query('rollback').catch(() => {})
    client.release()
  }
}
