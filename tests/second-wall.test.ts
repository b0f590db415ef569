import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { readConfig } from '../app/foundation/config.ts'
import { houseScope, reading, transact } from '../app/foundation/transact.ts'
import { openInstallation } from '../cli/installation.ts'
import { placeFor, start } from './commands.ts'
import { administer, ownDatabaseOn } from './own-database.ts'

// A real installation: the owner brings the tables up to date, and pages work through a login of their own. What follows is what
// someone could do who got foreign SQL into one of those connections, or got hold of the login itself.

const server = process.env.SPANG_TEST_DATABASE_URL
const place = placeFor()
let own: Awaited<ReturnType<typeof ownDatabaseOn>>
let login: string
let settings: Record<string, string>

before(async () => {
  if (!server) return // there are no two logins to an embedded database
  own = await ownDatabaseOn(server)
  login = await own.login()
  settings = { DATABASE_URL: login, DATABASE_OWNER_URL: own.url, SPANG_DATA: join(place.folder, 'data') }
  const made = await start('spang.ts', ['demo', '--scale', '0.05'], settings).ended
  assert.equal(made.code, 0, made.stderr)
  const guarded = (
    await administer(own.url, [
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity order by 1`,
    ])
  ).map(({ name }) => String(name))
  assert.ok(guarded.length > 100)
  counts = guarded.map(table => `select '${table}' as of, count(*)::integer as n from ${table}`)
  nothing = guarded.map(table => [{ of: table, n: 0 }])
})
after(async () => {
  await own?.remove()
  place.remove()
})

/** What one piece of SQL after another answers over one connection of that login: rows, or why it was refused. */
async function asLogin(
  statements: readonly string[],
  options = '',
): Promise<(Record<string, unknown>[] | string)[]> {
  const client = new pg.Client({ connectionString: login, ...(options ? { options } : {}) })
  await client.connect()
  const answers = []
  for (const statement of statements)
    answers.push(
      await client.query(statement).then(
        ({ rows }) => rows,
        error => String(error.code),
      ),
    )
  await client.end()
  return answers
}

const DENIED = '42501'
/** How many rows of each table one sees, table by table: all that row security guards. */
let counts: string[]
let nothing: { of: string; n: number }[][]

test('the login owns nothing and cannot become who does', async () => {
  if (!server) return
  const owner = new URL(own.url).username
  assert.deepEqual(
    await asLogin([
      'reset role',
      `set role ${owner}`,
      `set session authorization ${owner}`,
      'alter table company disable row level security',
      'drop policy own_read on company',
      'create table loot (x text)',
      'create temporary table loot (x text)',
      `create function public.visitor_seal_holds2() returns boolean language sql return true`,
      'create or replace function visitor_seal_holds() returns boolean language sql return true',
      'select * from claim_secret',
      'update trail set action = $$x$$',
      'delete from trail',
      'truncate company cascade',
    ]).then(([reset, ...others]) => [reset, new Set(others)]),
    [[], new Set([DENIED])],
  )
})

test('who tells nothing reads nothing: neither companies nor lines, sign-ins or users', async () => {
  if (!server) return
  assert.deepEqual(await asLogin(counts), nothing)
})

test('to say that one is the house, another programme’s leader or signing in opens nothing', async () => {
  if (!server) return
  const told = [
    `set spang.house = 'on'`,
    `set spang.programmes = '{1,2,3}'`,
    `select set_config('spang.user', '1', false)`,
    `set spang.sign_in = 'on'`,
    `set spang.seal = '${'0'.repeat(64)}'`,
  ]
  const answers = await asLogin(['reset role', ...told, ...counts])
  assert.deepEqual(answers.slice(told.length + 1), nothing)
  const afterRole = await asLogin(['set role spang_app', ...told, 'reset role', ...counts])
  assert.deepEqual(afterRole.slice(told.length + 2), nothing)
  const asHouse = await asLogin(['set role spang_house', ...told, ...counts])
  assert.deepEqual([asHouse[0], asHouse.slice(told.length + 1)], [[], nothing])
})

test('a seal holds for what it was put on and for nothing else', async () => {
  if (!server) return
  const installation = await openInstallation(
    readConfig({ ...settings, SPANG_DEMO: 'yes', SPANG_LOG: 'none' }),
  )
  try {
    const here = await reading(installation, houseScope, db =>
      db.selectFrom('company').select(['id', 'programme_id']).orderBy('id').executeTakeFirstOrThrow(),
    )
    const scope = {
      ...houseScope,
      is_house: false,
      role: 'company',
      programme: here.programme_id,
      programmes: [here.programme_id],
      company: here.id,
    }
    const seen = await transact(installation, scope, async ({ db }) => {
      const ask = async (text: string) => (await sql.raw(text).execute(db)).rows
      const own = await ask('select count(*)::integer as n from company')
      await ask(`select set_config('spang.company', '', true)`)
      const all = await ask('select count(*)::integer as n from company')
      await ask(
        `select set_config('spang.company', '${here.id}', true), set_config('spang.programmes', '{1,2,3}', true)`,
      )
      const others = await ask('select count(*)::integer as n from company')
      return { own, all, others }
    })
    assert.deepEqual(seen, { own: [{ n: 1 }], all: [{ n: 0 }], others: [{ n: 0 }] })
  } finally {
    await installation.close()
  }
})

test('pages work through that login, and say nothing of a wall that leans', async () => {
  if (!server) return
  const serving = start('serve.ts', [], { ...settings, SPANG_DEMO: 'yes', PORT: '0' })
  const [, home] = await serving.said(/open at (http:\S+)/)
  assert.equal((await fetch(`${home}/logga-in`)).status, 200)
  serving.child.kill('SIGTERM')
  const { code, stdout } = await serving.ended
  assert.equal(code, 0)
  assert.doesNotMatch(stdout, /login of DATABASE_URL/)
})

test('without the owner’s login what is up to date is opened, and what is not says what to do', async () => {
  if (!server) return
  const { DATABASE_OWNER_URL: _, ...alone } = settings
  const opened = await start('spang.ts', ['verify-trail'], alone).ended
  assert.equal(opened.code, 0, opened.stderr)
  await administer(own.url, [`delete from migration where name = (select max(name) from migration)`])
  const refused = await start('spang.ts', ['verify-trail'], alone).ended
  assert.equal(refused.code, 1)
  assert.match(refused.stderr, /not up to date.*npm run spang -- migrate.*DATABASE_OWNER_URL/)
})

test('a program with another key is told so and opens nothing', async () => {
  if (!server) return
  const { DATABASE_OWNER_URL: _, ...alone } = settings
  const other = await start('spang.ts', ['verify-trail'], { ...alone, SPANG_KEY: 'ab'.repeat(32) }).ended
  assert.equal(other.code, 1)
  assert.equal(other.stdout, '')
})
