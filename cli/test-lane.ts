// One of the processes that the suite is run in: it takes the next file that nobody has taken, until none is left. What the
// files have in common, some seventeen hundred modules and the embedded database, is read once and not once for each file.
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe } from 'node:test'
import { pathToFileURL } from 'node:url'
import { nameOf, type Turn } from './test-plan.ts'

const { turns, folder, server } = JSON.parse(process.env.SPANG_TEST_LANE!) as {
  turns: Turn[]
  /** Empty at the start; it gets a file for each turn that has been taken. */
  folder: string
  server: string | null
}

for (const [at, turn] of turns.entries()) if (isMine(at)) await take(turn)

function isMine(at: number): boolean {
  try {
    closeSync(openSync(join(folder, String(at)), 'wx'))
    return true
  } catch {
    return false
  }
}

/** A file is a suite of its own, and what it opens is closed before the next one begins. */
function take(turn: Turn): Promise<void> {
  const { file, isEmbedded } = turn
  const isOnServer = server !== null && !isEmbedded
  if (isOnServer) process.env.SPANG_TEST_DATABASE_URL = server
  else delete process.env.SPANG_TEST_DATABASE_URL
  // The same file for the second time is a module of its own.
  const address = pathToFileURL(file).href + (isEmbedded ? '?embedded' : '')
  return new Promise(resolve => {
    describe(nameOf(turn), { timeout: 1_800_000 }, async () => {
      try {
        await import(address)
      } finally {
        after(() => resolve())
      }
    })
  })
}
