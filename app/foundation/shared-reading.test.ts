import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Db, OpenDatabase } from './database.ts'
import { askedOnce, sharedReading } from './shared-reading.ts'
import { groundOf, openForTest } from './testing.ts'
import { type Ground, houseScope, reading, transact } from './transact.ts'

let database: OpenDatabase
let ground: Ground
let opened = 0

before(async () => {
  database = await openForTest()
  ground = groundOf(database)
  database.pool.on('acquire', () => {
    opened += 1
  })
})
after(() => database.close())

const someone = () => ({ ...houseScope })
const moment = async (db: Db) => {
  const { rows } = await sql<{ at: string }>`select now()::text as at`.execute(db)
  return rows[0]!.at
}
const openedBy = async (work: () => Promise<unknown>) => {
  const before = opened
  await work()
  return opened - before
}

test('those who read for the same visitor at the same time see the same moment, in one transaction', async () => {
  const visitor = someone()
  const seen: string[] = []
  const count = await openedBy(async () => {
    const readers = [1, 2, 3].map(() => sharedReading(ground, visitor, moment))
    seen.push(...(await Promise.all(readers)))
  })
  assert.equal(count, 1)
  assert.equal(new Set(seen).size, 1)
})

test('two visitors share nothing, and who comes later reads anew', async () => {
  const visitor = someone()
  assert.equal(
    await openedBy(() =>
      Promise.all([sharedReading(ground, someone(), moment), sharedReading(ground, someone(), moment)]),
    ),
    2,
  )
  assert.equal(
    await openedBy(async () => {
      await sharedReading(ground, visitor, moment)
      await sharedReading(ground, visitor, moment)
    }),
    2,
  )
})

test('one that turns away ends nothing for the others, and no reading is left open', async () => {
  const visitor = someone()
  const turned = sharedReading(ground, visitor, async () => {
    throw new Response(null, { status: 404 })
  })
  const other = sharedReading(ground, visitor, async db => {
    await turned.catch(() => {})
    return moment(db)
  })
  await assert.rejects(turned, (thrown: Response) => thrown.status === 404)
  assert.ok(await other)
  // On the embedded database everyone waits for its one session, so that this would never come.
  assert.ok(await reading(ground, someone(), moment))
})

test('a question that fails is told to everyone who reads, and whoever reads next reads whole', async () => {
  const visitor = someone()
  const failing = sharedReading(ground, visitor, db => sql`select 1 / 0`.execute(db))
  const other = sharedReading(ground, visitor, async db => {
    await failing.catch(() => {})
    return moment(db)
  })
  const [first, second] = await Promise.allSettled([failing, other])
  assert.ok(first.status === 'rejected' && second.status === 'rejected')
  assert.equal(first.reason.code, '22012', 'division by zero')
  assert.equal(second.reason, first.reason, 'what fails because another failed is told as that one')
  assert.ok(await sharedReading(ground, visitor, moment))
  assert.equal(database.pool.idleCount, database.pool.totalCount, 'no transaction is left open')
})

test('a reading whose connection is cut is told, ends no process, and the next has another', async () => {
  if (database.isEmbedded) return
  const visitor = someone()
  const cut = sharedReading(ground, visitor, db =>
    sql`select pg_terminate_backend(pg_backend_pid())`.execute(db),
  )
  const other = sharedReading(ground, visitor, async db => {
    await cut.catch(() => {})
    return moment(db)
  })
  const told = await Promise.allSettled([cut, other])
  assert.deepEqual(
    told.map(one => one.status),
    ['rejected', 'rejected'],
  )
  assert.ok(await sharedReading(ground, visitor, moment))
})

test('a reading that cannot be opened is told to everyone who waits for it', async () => {
  const noDatabase = new Error('the database is away')
  const away = {
    ...ground,
    db: {
      transaction: () => ({ setIsolationLevel: () => ({ execute: () => Promise.reject(noDatabase) }) }),
    } as unknown as Db,
  }
  const visitor = someone()
  const readers = [1, 2].map(() => sharedReading(away, visitor, moment))
  const told = await Promise.allSettled(readers)
  assert.deepEqual(
    told.map(one => one.status === 'rejected' && one.reason),
    [noDatabase, noDatabase],
  )
})

test('the same question in the same reading is asked once', async () => {
  let asked = 0
  const double = askedOnce(
    (of: number) => of,
    async (_db: Db, of: number) => {
      asked += 1
      return 2 * of
    },
  )
  const both = (db: Db) => Promise.all([double(db, 2), double(db, 2), double(db, 3)])
  assert.deepEqual(await sharedReading(ground, someone(), both), [4, 4, 6])
  assert.equal(asked, 2)
  await sharedReading(ground, someone(), both)
  assert.equal(asked, 4)
})

test('where something may be written it is asked each time', async () => {
  let asked = 0
  const count = askedOnce(
    () => '',
    async (_db: Db) => {
      asked += 1
    },
  )
  await transact(ground, houseScope, async tx => {
    await count(tx.db)
    await count(tx.db)
  })
  assert.equal(asked, 2)
})
