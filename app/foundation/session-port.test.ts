import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { joinDatabase, type OpenDatabase, openDatabase } from './database.ts'
import { groundOf } from './testing.ts'
import { TEST_CLAIM } from './testing-starts.ts'
import { type Ground, houseScope, reading, transact } from './transact.ts'

let folder: string
let database: OpenDatabase
let ground: Ground
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'spang-thread-'))
  database = await openDatabase({ databaseUrl: null, dataFolder: folder }, TEST_CLAIM)
  ground = groundOf(database)
})
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})

const remember = ({ db }: Pick<Ground, 'db'>, id: string) =>
  db.insertInto('sent_form').values({ id, sent_at: new Date(), outcome: '{}' }).execute()
const remembered = (id: string): Promise<boolean> =>
  reading(ground, houseScope, async db =>
    Boolean(await db.selectFrom('sent_form').select('id').where('id', '=', id).executeTakeFirst()),
  )

test('from its thread the database refuses as from any server: with the code, the constraint and the table', async () => {
  const id = randomUUID()
  const twice = () => transact(ground, houseScope, tx => remember(tx, id))
  await twice()
  await assert.rejects(twice(), error => {
    const { code, constraint, table } = error as Record<string, unknown>
    assert.deepEqual(
      { code, constraint, table, is_error: error instanceof Error },
      { code: '23505', constraint: 'sent_form_pkey', table: 'sent_form', is_error: true },
    )
    return true
  })
  const { rows } = await database.pool.query('select $1::int as one, $2::text[] as some', [1, ['a', 'ö']])
  assert.deepEqual(rows, [{ one: 1, some: ['a', 'ö'] }])
})

test('another thread asks the same database in turn, and what it leaves unfinished is undone', async () => {
  const [unfinished, whole] = [randomUUID(), randomUUID()]
  const way = database.wayIn()
  const begun = Promise.withResolvers<void>()
  void transact({ ...ground, db: joinDatabase(way).db }, houseScope, async tx => {
    await remember(tx, unfinished)
    begun.resolve()
    await new Promise(() => {})
  })
  await begun.promise
  // Whoever comes now waits for the whole transaction, and does not see the half of it.
  const counted = remembered(unfinished)
  assert.ok('port' in way)
  way.port.close()
  assert.equal(await counted, false)

  const joined = joinDatabase(database.wayIn())
  await transact({ ...ground, db: joined.db }, houseScope, tx => remember(tx, whole))
  await joined.close()
  assert.equal(await remembered(whole), true)
})
