import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { type OpenDatabase, openDatabase } from '../app/foundation/database.ts'
import { openInMemory } from '../app/foundation/embedded-database.ts'
import { groundOf } from '../app/foundation/testing.ts'
import { TEST_CLAIM } from '../app/foundation/testing-starts.ts'
import { verifyTrail } from '../app/foundation/trail.ts'
import { houseScope, reading } from '../app/foundation/transact.ts'
import { figures } from '../cli/figures.ts'

/** Where the kept releases lie: for each a dump as SQL, and what stood in it. */
export const RELEASES = new URL('./releases/', import.meta.url).pathname

/** The kept releases, each called after its newest migration. */
export const releases = (): string[] =>
  readdirSync(RELEASES)
    .filter(file => file.endsWith('.sql'))
    .map(file => file.replace('.sql', ''))

/** A kept release as this program opens it, with its schema brought up to date; and how it stood before. */
export async function openRelease(name: string): Promise<{ database: OpenDatabase; stood: Standing }> {
  const dump = BEFORE + readFileSync(`${RELEASES}${name}.sql`, 'utf8')
  const stood = JSON.parse(readFileSync(`${RELEASES}${name}.json`, 'utf8')) as Standing
  const url = process.env.SPANG_TEST_DATABASE_URL
  return { database: await (url ? openOn(url, dump) : openEmbedded(dump)), stood }
}

/** What must be the same after an upgrade: a programme's figures, and the audit trail to its last line. */
export async function standingOf(database: OpenDatabase, slug: string) {
  const ground = groundOf(database)
  const { stdout } = await figures(ground, { programme: slug })
  const trail = await reading(ground, houseScope, db => verifyTrail(db))
  return { slug, figures: JSON.parse(stdout) as Record<string, unknown>, trail }
}

type Standing = Awaited<ReturnType<typeof standingOf>>

/** A role belongs to the cluster, so a dump does not bring it; its functions name tables that it makes further down. */
const BEFORE = `
do $$ begin create role spang_app nologin nobypassrls; exception when duplicate_object then null; end $$;
set check_function_bodies = off;
`

async function openEmbedded(dump: string): Promise<OpenDatabase> {
  const pglite = await PGlite.create()
  await pglite.exec(dump)
  const folder = await pglite.dumpDataDir('none')
  await pglite.close()
  return openInMemory(Buffer.from(await folder.arrayBuffer()))
}

async function openOn(url: string, dump: string): Promise<OpenDatabase> {
  const name = `spang_release_${randomBytes(6).toString('hex')}`
  const own = new URL(url)
  own.pathname = `/${name}`
  await run(url, `create database ${name}`)
  await run(own.href, dump)
  const database = await openDatabase({ databaseUrl: own.href, dataFolder: '' }, TEST_CLAIM)
  return {
    ...database,
    close: async () => {
      await database.close()
      await run(url, `drop database ${name} with (force)`)
    },
  }
}

async function run(url: string, statements: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statements)
  await client.end()
}
