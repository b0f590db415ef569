import assert from 'node:assert/strict'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { OpenDatabase } from './database.ts'
import { earOn, tellServers } from './ear.ts'
import { refuse } from './refusal.ts'
import { groundOf, openForTest, until } from './testing.ts'
import { houseScope, transact } from './transact.ts'

let database: OpenDatabase
before(async () => {
  database = await openForTest()
})
after(() => database.close())

test('what is committed is heard, and what is undone is not', async () => {
  const heard: (string | null)[] = []
  await database.ear.hear(about => heard.push(about))
  const ground = groundOf(database)
  await transact(ground, houseScope, async tx => {
    await tellServers(tx, 'undone')
    return refuse('not-found')
  })
  await transact(ground, houseScope, async tx => void (await tellServers(tx, 'room 7')))
  await until(() => heard.length > 0)
  assert.deepEqual(heard, ['room 7'])
})

test('a connection that was cut is told of once there is another', async () => {
  const server = process.env.SPANG_TEST_DATABASE_URL
  if (!server) return // the embedded database has no connection to cut
  const heard: (string | null)[] = []
  await database.ear.hear(about => heard.push(about))
  const { rows } = await database.pool.query<{ name: string }>('select current_database() as name')
  const administrator = new pg.Client({ connectionString: server })
  await administrator.connect()
  await administrator.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen spang' and datname = $1`,
    [rows[0]!.name],
  )
  await administrator.end()
  await until(() => heard.includes(null))
  await transact(groundOf(database), houseScope, async tx => void (await tellServers(tx, 'again')))
  await until(() => heard.includes('again'))
})

test('a connection that goes silent without an end is noticed, and told of once there is another', async t => {
  const server = process.env.SPANG_TEST_DATABASE_URL
  if (!server) return // the embedded database has no connection to cut
  const { rows } = await database.pool.query<{ name: string }>('select current_database() as name')
  const wire = await wireTo(server)
  const connectionString = Object.assign(new URL(server), { host: wire.host, pathname: rows[0]!.name }).href
  const ear = earOn(() => new pg.Client({ connectionString }), { silence: 100, answer: 3_000 })
  t.after(async () => {
    await ear.close()
    wire.end()
  })
  const heard: (string | null)[] = []
  await ear.hear(about => heard.push(about))
  const isHeard = async (about: string) => {
    await transact(groundOf(database), houseScope, async tx => void (await tellServers(tx, about)))
    return heard.includes(about)
  }
  await until(() => isHeard('before'))
  wire.goSilent()
  await until(() => heard.includes(null))
  await until(() => isHeard('after'))
  // What it says to itself is nobody else's.
  assert.deepEqual([...new Set(heard)], ['before', null, 'after'])
})

/** A way to the server that can go silent: what has been connected stays so, and nothing comes through any more. */
async function wireTo(url: string) {
  const { hostname, port } = new URL(url)
  const ends = new Set<Socket>()
  const wire = createServer(near => {
    const far = connect(Number(port || 5432), hostname)
    for (const end of [near, far]) ends.add(end.on('error', () => {}))
    near.pipe(far).pipe(near)
  })
  await new Promise<void>(resolve => wire.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(wire.address() as AddressInfo).port}`,
    goSilent() {
      for (const end of ends) end.unpipe().pause()
    },
    end() {
      for (const end of ends) end.destroy()
      wire.close()
    },
  }
}
