import { createHash, randomBytes } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type OpenDatabase, openDatabase } from './database.ts'
import { openInMemory } from './embedded-database.ts'
import { vaultOf } from './vault.ts'

/** What a test's database starts with. It is made once; each test gets a copy of its own. */
export type Start = {
  name: string
  /** The files that decide what it becomes, from the root of the house: when one of them changes it is made anew. */
  sources: readonly string[]
  make(database: OpenDatabase): Promise<unknown>
}

/** Migrated, and nothing in it. */
export const BARE: Start = {
  name: 'bare',
  sources: ['db/migrations/*', 'app/foundation/{claim,database,dump,migrations,vault}.ts'],
  make: async () => {},
}

/** The key of tests: known, so that what they seal can be looked into. */
export const TEST_KEY = '5b'.repeat(32)
export const TEST_CLAIM = vaultOf(TEST_KEY).claimSecret

const HOME = join(import.meta.dirname, '..', '..')
const KEPT = join(HOME, 'node_modules', '.spang')

/** An embedded database in memory. Its start is kept from run to run. */
export async function openEmbeddedWith(start: Start): Promise<OpenDatabase> {
  const path = join(KEPT, `${start.name}-${digestOf(start)}.dump`)
  if (!existsSync(path)) await keepDump(start, path)
  return openInMemory(readFileSync(path))
}

async function keepDump(start: Start, path: string) {
  const database = start === BARE ? await openInMemory() : await openEmbeddedWith(BARE)
  await start.make(database)
  const dump = await (database as Awaited<ReturnType<typeof openInMemory>>).dump()
  await database.close()
  mkdirSync(KEPT, { recursive: true })
  // Whole at once: another process may be looking for it, or making it too.
  const written = `${path}.${process.pid}`
  writeFileSync(written, dump)
  renameSync(written, path)
  for (const kept of globSync(join(KEPT, `${start.name}-*.dump`)))
    if (kept !== path) rmSync(kept, { force: true })
}

/** A database of its own on a server, copied from one with the start, which stays until the server is put away. */
export async function openOnServerWith(start: Start, url: string): Promise<OpenDatabase> {
  const template = await templateOn(start, url)
  const name = newName()
  await administer(url, client => client.query(`create database ${name} template ${template}`))
  return openOnServer(url, name)
}

/** A database of its own on a server, made from nothing. */
export async function openEmptyOnServer(url: string): Promise<OpenDatabase> {
  const name = newName()
  await administer(url, client => client.query(`create database ${name}`))
  return openOnServer(url, name)
}

/** Takes away what the tests' databases were copied from. */
export const dropTemplates = (url: string) =>
  administer(url, async client => {
    const { rows } = await client.query<{ name: string }>(
      `select datname as name from pg_database where datname like 'spang\\_start\\_%'`,
    )
    for (const { name } of rows) await client.query(`drop database ${name} with (force)`)
  })

/** The name of the database that has the start; made by the first who asks, while others wait. */
async function templateOn(start: Start, url: string): Promise<string> {
  const name = `spang_start_${start.name}_${digestOf(start)}`
  const isThere = async (client: pg.Client) =>
    (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1
  await administer(url, async client => {
    if (await isThere(client)) return
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    if (await isThere(client)) return
    const made = newName()
    await client.query(`create database ${made}`)
    const database = await openNamed(url, made)
    await start.make(database)
    await database.close()
    await client.query(`alter database ${made} rename to ${name}`)
  })
  return name
}

async function openOnServer(url: string, name: string): Promise<OpenDatabase> {
  const open = await openNamed(url, name)
  return {
    ...open,
    close: async () => {
      await open.close()
      await administer(url, client => client.query(`drop database ${name} with (force)`))
    },
  }
}

function openNamed(url: string, name: string): Promise<OpenDatabase> {
  const own = new URL(url)
  own.pathname = `/${name}`
  return openDatabase({ databaseUrl: own.href, dataFolder: '' }, TEST_CLAIM)
}

const newName = () => `spang_test_${randomBytes(6).toString('hex')}`

function digestOf({ sources }: Start): string {
  const hash = createHash('sha256')
  const paths = globSync(['package-lock.json', ...sources], { cwd: HOME }).filter(path => !isTestFile(path))
  for (const path of paths.sort()) hash.update(path).update(readFileSync(join(HOME, path)))
  return hash.digest('hex').slice(0, 16)
}

const isTestFile = (path: string) => path.endsWith('.test.ts')

async function administer(url: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
