import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseClosed } from './database-closed.ts'

/**
 * Holds a folder for this process, which lets go of it when it ends in whatever way. Throws `DatabaseClosed` when another holds it.
 * What holds is a name that the system gives to one process at a time. A number in a file may be a stranger's by now: `held-by`
 * only tells whom to stop.
 */
export async function holdFolder(folder: string): Promise<() => void> {
  const path = join(folder, 'held-by')
  const name = nameOf(folder)
  const server = createServer(socket => socket.destroy())
  if (!(await isTaken(server, name))) {
    const holder = /^\d+$/.exec(readOr(path))
    throw new DatabaseClosed(
      `The embedded database in ${folder} is held by ${holder ? `process ${holder[0]}` : 'another process'}. Stop that one first, or set DATABASE_URL or SPANG_DATA.`,
    )
  }
  server.unref()
  try {
    writeFileSync(path, String(process.pid))
  } catch (error) {
    server.close()
    throw error
  }
  return () => {
    rmSync(path, { force: true })
    server.close()
  }
}

/** Linux and Windows know names that stand in no folder and go with their process; elsewhere it is a file that may be left behind. */
function nameOf(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)
  if (process.platform === 'linux') return `\0spang-${digest}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\spang-${digest}` : join(tmpdir(), `spang-${digest}`)
}

async function isTaken(server: ReturnType<typeof createServer>, name: string): Promise<boolean> {
  for (const isLastTry of [false, true]) {
    server.listen(name)
    try {
      await once(server, 'listening')
      return true
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      if (isLastTry || !name.startsWith('/') || (await answers(name))) return false
      rmSync(name, { force: true })
    }
  }
  return false
}

/** Whether somebody is behind the file. */
async function answers(name: string): Promise<boolean> {
  const socket = connect(name)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
