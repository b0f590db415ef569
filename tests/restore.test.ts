// On a PostgreSQL server.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Ended, placeFor, start } from './commands.ts'
import { administer, ownDatabaseOn } from './own-database.ts'
import { programOfPostgres } from './postgres.ts'

// A backup is what comes back of it. It is taken and read in as the README says, by an owner who may no more than the README gives.

const server = process.env.SPANG_TEST_DATABASE_URL
const place = placeFor()
const dump = join(place.folder, 'spang.dump')
const folders = { first: join(place.folder, 'first'), second: join(place.folder, 'second') }
let own: Awaited<ReturnType<typeof ownDatabaseOn>>
let restored: string

before(async () => {
  if (!server) return // it takes a server to take a backup of
  own = await ownDatabaseOn(server)
  restored = await own.another()
})
after(async () => {
  await own?.remove()
  place.remove()
})

const settings = (url: string, folder: string) => ({
  DATABASE_URL: url,
  SPANG_DATA: folder,
  SPANG_DEMO: 'yes',
  PORT: '0',
})
const spang = (url: string, folder: string, ...words: string[]): Promise<Ended> =>
  start('spang.ts', words, settings(url, folder)).ended

/** Served until it is ready; the answer is what its health said. */
async function serveOnce(url: string, folder: string) {
  const serving = start('serve.ts', [], settings(url, folder))
  const [, home] = await serving.said(/open at (http:\S+)/)
  const health = (await (await fetch(`${home}/halsa`)).json()) as Record<string, unknown>
  serving.child.kill('SIGTERM')
  const { code, stderr } = await serving.ended
  assert.equal(code, 0, stderr)
  return health
}

/** Each table by its name, with how many rows it has and a digest over all that stands in them. */
async function rowsOf(url: string): Promise<Record<string, string>> {
  const seen = new URL(server!)
  seen.pathname = new URL(url).pathname
  const tables = await administer(seen.href, [
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE' order by 1`,
  ])
  const rows = await administer(seen.href, [
    `set timezone = 'UTC'`,
    tables
      .map(
        ({ name }) =>
          `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(r::text, e'\\n' order by r::text)), '') as rows from ${name} r`,
      )
      .join(' union all '),
  ])
  return Object.fromEntries(rows.map(({ name, rows: told }) => [name, told])) as Record<string, string>
}

function run(program: string, ...words: string[]) {
  const { status, stderr } = spawnSync(programOfPostgres(program), words, { encoding: 'utf8' })
  assert.equal(status, 0, stderr)
}

test('a backup of the demonstration comes back whole, starts, and gives the same figures', async () => {
  if (!server) return
  await serveOnce(own.url, folders.first)
  const stood = await rowsOf(own.url)
  assert.ok(Object.keys(stood).length > 70, Object.keys(stood).join(' '))
  run('pg_dump', '-Fc', '-f', dump, '-d', own.url)
  run('pg_restore', '--exit-on-error', '-d', restored, dump)
  assert.deepEqual(await rowsOf(restored), stood)

  mkdirSync(folders.second)
  cpSync(join(folders.first, 'key'), join(folders.second, 'key'))
  assert.equal((await serveOnce(restored, folders.second)).ready, true)
  const [before, now] = await Promise.all(
    ([own.url, restored] as const).map((url, at) =>
      spang(url, at === 0 ? folders.first : folders.second, 'figures', '--programme', 'demo', '--json'),
    ),
  )
  assert.deepEqual([before!.code, now!.code], [0, 0], before!.stderr + now!.stderr)
  assert.equal(now!.stdout, before!.stdout)
  assert.ok(!existsSync(join(folders.second, 'database')))
})

test('what is missing, or is not what it was, is told by the command that verifies, and nothing when all is there', async () => {
  if (!server) return
  const whole = await spang(restored, folders.second, 'verify')
  assert.deepEqual([whole.code, whole.stderr], [0, ''])
  assert.match(whole.stdout, /^The trail is unbroken: \d+ lines/m)
  const harmed = new URL(server)
  harmed.pathname = new URL(restored).pathname
  await administer(harmed.href, [
    'set session_replication_role = replica', // as a dump is read in whose rules are not tried
    'delete from company where id = (select company_id from in_kind_entry limit 1)',
    'delete from participation where person_id = (select min(person_id) from participation)',
    `update kept_file set digest = repeat('0', 64) where id = (select min(id) from kept_file)`,
    'drop policy own on booking',
    'drop view company_path',
  ])
  const { code, stdout, stderr } = await spang(restored, folders.second, 'verify')
  assert.deepEqual([code, stdout], [1, ''])
  for (const told of [
    /^\d+ rows of in_kind_entry refer to rows of company that are not there\.$/m,
    /^participation has \d+ rows where \d+ are counted\.$/m,
    /^Kept file \d+ is not what its digest says\.$/m,
    /^Missing: policy own of booking\.$/m,
    /^Missing: view company_path\.$/m,
  ])
    assert.match(stderr, told)
})

test('what may be done with the database itself is said anew at the start of one that was read in', async () => {
  if (!server) return
  const rights = await administer(server, [
    `select datname as name, has_database_privilege('spang_app', datname, 'temporary') as makes_tables,
       has_database_privilege('spang_app', datname, 'create') as makes_schemas
     from pg_database where datname like '${new URL(own.url).pathname.slice(1)}%' order by 1`,
  ])
  assert.deepEqual(
    rights.map(({ makes_tables, makes_schemas }) => [makes_tables, makes_schemas]),
    [
      [false, false],
      [false, false],
    ],
  )
})
