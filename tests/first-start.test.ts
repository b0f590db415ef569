// On a PostgreSQL server.
// Among the longest.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readConfig } from '../app/foundation/config.ts'
import { openInstallation } from '../cli/installation.ts'
import { openReady } from '../cli/ready.ts'
import { placeFor, type Running, start } from './commands.ts'
import { administer, ownDatabaseOn } from './own-database.ts'

// A start that is cut off leaves nothing half, two in the same instant do not meet, and no key is made where one is missing.

const server = process.env.SPANG_TEST_DATABASE_URL
const place = placeFor()
after(() => place.remove())
const folder = (name: string) => join(place.folder, name)

const started = new Set<Running>()
after(() => {
  for (const { child } of started) child.kill('SIGKILL')
})
function serve(settings: Record<string, string>): Running {
  const running = start('serve.ts', [], { PORT: '0', ...settings })
  started.add(running)
  return running
}

async function stopped(serving: Running) {
  serving.child.kill('SIGTERM')
  const { code, stderr } = await serving.ended
  assert.equal(code, 0, stderr)
}

/** Whether someone can sign in by choosing who they are, as in every demonstration that is whole. */
async function isWhole(serving: Running) {
  const [, home] = await serving.said(/open at (http:\S+)/)
  const health = await fetch(`${home}/halsa`)
  const door = await (await fetch(`${home}/logga-in`)).text()
  return health.status === 200 && door.includes('Karin Ekdahl')
}

/** Its companies are there, and not yet those who could sign in. The server looks, and leaves the processor to those who work. */
async function halfWay(url: string) {
  const seen = new URL(server!)
  seen.pathname = new URL(url).pathname
  await administer(seen.href, [
    `do $$ begin
      loop
        exit when exists (select from company);
        perform pg_sleep(0.02);
      end loop;
    end $$`,
  ])
}

test('a demonstration whose making is killed, or told to stop, is made anew by the next start', async () => {
  if (!server) return
  const own = await ownDatabaseOn(server)
  const settings = { DATABASE_URL: own.url, SPANG_DATA: folder('killed'), SPANG_DEMO: 'yes' }
  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    const cut = serve(settings)
    await cut.said(/making the demonstration/)
    await halfWay(own.url)
    cut.child.kill(signal)
    await cut.ended
  }
  const whole = serve(settings)
  assert.ok(await isWhole(whole))
  await stopped(whole)
  await own.remove()
})

test('two first starts on one empty database: one makes the demonstration, and both serve it', async () => {
  if (!server) return
  const own = await ownDatabaseOn(server)
  const settings = { DATABASE_URL: own.url, SPANG_DATA: folder('both'), SPANG_DEMO: 'yes' }
  const both = [serve(settings), serve(settings)]
  assert.deepEqual(await Promise.all(both.map(isWhole)), [true, true])
  await Promise.all(both.map(stopped))
  await own.remove()
})

test('a start that comes in the middle of another’s making waits until it is whole', async () => {
  if (!server) return
  const own = await ownDatabaseOn(server)
  const settings = { DATABASE_URL: own.url, SPANG_DATA: folder('middle'), SPANG_DEMO: 'yes', PORT: '0' }
  let maker: Running | null = null
  const ready = await openReady(readConfig(settings), async config => {
    const opened = await openInstallation(config)
    // What it opened was empty; when it looks, the other is half way.
    if (!maker) {
      maker = serve(settings)
      await halfWay(own.url)
    }
    return opened
  })
  const { rows } = await ready.database.pool.query(
    'select demonstration_made_at is not null as made from installation',
  )
  assert.deepEqual([rows[0].made, ready.is_demonstration], [true, true])
  await ready.close()
  assert.ok(await isWhole(maker!))
  await stopped(maker!)
  await own.remove()
})

test('a key that is lost, or is another, stops the start with what to do, and none is made in its place', async () => {
  if (!server) return
  const own = await ownDatabaseOn(server)
  const [first, second] = [folder('key-first'), folder('key-second')]
  const settings = { DATABASE_URL: own.url, SPANG_DEMO: 'no' }
  const spang = (data: string, more = {}) =>
    start('spang.ts', ['create-programme', '--slug', 'nord', '--name', 'X'], {
      ...settings,
      SPANG_DATA: data,
      ...more,
    }).ended
  assert.equal((await spang(first)).code, 0)
  const without = await spang(second)
  assert.deepEqual([without.code, without.stdout], [1, ''])
  assert.match(
    without.stderr,
    /^There is no key in .*key-second\/key, and what this database holds is sealed with one\. Put the copy of it back/,
  )
  assert.equal(existsSync(join(second, 'key')), false)
  const other = await spang(second, { SPANG_KEY: 'ab'.repeat(32) })
  assert.equal(other.code, 1)
  assert.match(other.stderr, /^The key in SPANG_KEY is not the one that this database is sealed with\./)
  const same = await spang(second, { SPANG_KEY: readFileSync(join(first, 'key'), 'utf8') })
  assert.match(same.stderr, /already a programme with that address/)
  await own.remove()
})

test('what was sealed before the database knew its key tells too', async () => {
  if (!server) return
  const own = await ownDatabaseOn(server)
  const settings = { DATABASE_URL: own.url, SPANG_DATA: folder('older') }
  // Any size of it is sealed alike.
  const demo = await start('spang.ts', ['demo', '--scale', '0.05'], settings).ended
  assert.equal(demo.code, 0, demo.stderr)
  const seen = new URL(server)
  seen.pathname = new URL(own.url).pathname
  await administer(seen.href, ['update installation set key_check = null'])
  rmSync(join(folder('older'), 'key'))
  const { code, stderr } = await start('spang.ts', ['verify-trail'], settings).ended
  assert.equal(code, 1)
  assert.match(stderr, /^There is no key in /)
  await own.remove()
})

test('two starts in one instant on one folder: one holds it, the other says so, whatever a file says', async () => {
  mkdirSync(folder('held'))
  // A number in the file may be a stranger's: here that of this test.
  writeFileSync(join(folder('held'), 'held-by'), String(process.pid))
  const settings = { SPANG_DATA: folder('held'), SPANG_DEMO: 'no' }
  const ran = await Promise.all(
    ['ett', 'tva', 'tre'].map(
      slug => start('spang.ts', ['create-programme', '--slug', slug, '--name', slug], settings).ended,
    ),
  )
  const held = ran.filter(({ stderr }) =>
    /is held by (process \d+|another process)\. Stop that one first/.test(stderr),
  )
  assert.deepEqual(
    ran.filter(({ code }) => code === 0).length + held.length,
    ran.length,
    ran.map(({ stderr }) => stderr).join(''),
  )
  assert.ok(held.length < ran.length)
  assert.equal(existsSync(join(folder('held'), 'held-by')), false)
})

test('an embedded database that is cut off before its tables are there is begun again', async () => {
  const data = folder('begun')
  mkdirSync(join(data, 'database'), { recursive: true })
  // As far as it had come: a version, and nothing that can be opened.
  writeFileSync(join(data, 'database', 'PG_VERSION'), '17\n')
  writeFileSync(join(data, 'being-made'), '')
  const made = await start('spang.ts', ['create-programme', '--slug', 'nord', '--name', 'X'], {
    SPANG_DATA: data,
  }).ended
  assert.deepEqual([made.code, made.stderr], [0, ''])
  assert.equal(existsSync(join(data, 'being-made')), false)
})
