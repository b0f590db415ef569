import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type RunningPostgres = { name: string; url: string; stop(): Promise<void> }

const PROGRAMS = globSync('/usr/lib/postgresql/*/bin/initdb').sort().at(-1)?.replace('/initdb', '')

/** A program of the PostgreSQL that is installed, such as pg_dump. */
export const programOfPostgres = (name: string): string => (PROGRAMS ? join(PROGRAMS, name) : name)

/** The server of DATABASE_URL, or a fresh cluster of the PostgreSQL that is installed; null when there is none. */
export async function startPostgres(): Promise<RunningPostgres | null> {
  const given = process.env.DATABASE_URL
  if (given) return { name: 'the server of DATABASE_URL', url: given, stop: async () => {} }
  const programs = PROGRAMS
  if (!programs || !existsSync(join(programs, 'pg_ctl'))) return null
  const folder = mkdtempSync(join(tmpdir(), 'spang-postgres-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) {
    chmodSync(folder, 0o777)
    if (spawnSync('id', ['postgres']).status !== 0) return null
  }
  // PostgreSQL refuses to run as root, so root lends it to its own user.
  const as = (program: string, ...rest: string[]) =>
    isRoot
      ? spawnSync(
          'setpriv',
          ['--reuid=postgres', '--regid=postgres', '--clear-groups', join(programs, program), ...rest],
          { encoding: 'utf8', cwd: folder },
        )
      : spawnSync(join(programs, program), rest, { encoding: 'utf8', cwd: folder })
  const data = join(folder, 'data')
  const made = as('initdb', '-D', data, '-U', 'owner', '--auth=trust', '--locale=C.UTF-8', '-E', 'UTF8')
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const startOn = (port: number) =>
    as(
      'pg_ctl',
      ...['-D', data, '-l', join(folder, 'log'), '-w', '-t', '300', '-o'],
      `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c full_page_writes=off`,
      'start',
    )
  let port = await freePort()
  let started = startOn(port)
  // Someone else may have been given the port in between.
  for (let times = 1; started.status !== 0 && times < 3; times++) {
    port = await freePort()
    started = startOn(port)
  }
  if (started.status !== 0)
    throw new Error(`pg_ctl: ${started.stderr} ${readFileSync(join(folder, 'log'), 'utf8')}`)
  const version = programs.split('/').at(-2)
  return {
    name: `PostgreSQL ${version}`,
    url: `postgres://owner@127.0.0.1:${port}/postgres`,
    stop: async () => {
      as('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
