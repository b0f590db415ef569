import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { OpenDatabase } from './database.ts'
import { tellServers } from './ear.ts'
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
