// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type JobAbout, jobsOf } from './jobs.ts'
import { silentLog } from './log.ts'
import { refuse } from './refusal.ts'
import { groundOf, openForTest, until } from './testing.ts'
import { houseScope, transact } from './transact.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)
const newJobs = () => jobsOf(database.pool, silentLog)

test('a job that was asked for before a stop is done after the next start, and what is undone is not asked for', async () => {
  const first = newJobs()
  first.work('slow', async () => {})
  await first.start()
  const done: JobAbout[] = []
  // So late that the first has no time to take it up.
  await transact(ground, houseScope, tx => first.send(tx.db, 'slow', { row: 0 }, 3600))
  await first.stop()
  await database.pool.query("update pgboss.job set start_after = now() where name = 'slow'")
  const second = newJobs()
  second.work('slow', async about => void done.push(about))
  await second.start()
  await transact(ground, houseScope, tx => second.send(tx.db, 'slow', { row: 1 }))
  await transact(ground, houseScope, async tx => {
    await second.send(tx.db, 'slow', { row: 2 })
    return refuse('no')
  })
  await transact(ground, houseScope, tx => second.send(tx.db, 'slow', { row: 3 }))
  await until(() => done.length >= 3)
  await second.stop()
  assert.deepEqual(done.map(about => about.row).toSorted(), [0, 1, 3])
})

test('a job that fails is tried again', async () => {
  const jobs = newJobs()
  const tries: number[] = []
  jobs.work(
    'stubborn',
    async () => {
      tries.push(1)
      if (tries.length < 2) throw new Error('not yet')
    },
    { retries: 2, wait: 1 },
  )
  await jobs.start()
  await transact(ground, houseScope, tx => jobs.send(tx.db, 'stubborn', {}))
  await until(() => tries.length === 2)
  await jobs.stop()
})

test('jobs and pages take turns on the same connection', async () => {
  const jobs = newJobs()
  let done = 0
  jobs.work('asking', async () => {
    await transact(
      ground,
      houseScope,
      async tx => void (await tx.db.selectFrom('programme').select('id').execute()),
    )
    done += 1
  })
  await jobs.start()
  for (let row = 0; row < 5; row++)
    await transact(ground, houseScope, tx => jobs.send(tx.db, 'asking', { row }))
  await Promise.all(
    Array.from({ length: 50 }, () =>
      transact(ground, houseScope, tx => tx.db.selectFrom('programme').select('id').execute()),
    ),
  )
  await until(() => done === 5)
  await jobs.stop()
})

test('where jobs are not started, asking for one is harmless, and stopping too', async () => {
  const jobs = newJobs()
  jobs.work('never', async () => assert.fail())
  await transact(ground, houseScope, tx => jobs.send(tx.db, 'never', {}))
  await jobs.stop()
})
