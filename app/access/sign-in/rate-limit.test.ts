import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { clockAt } from '../../foundation/clock.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { mayTry } from './rate-limit.ts'

const database = await openForTest()
after(() => database.close())
const at = (time: string) => groundOf(database, { clock: clockAt(`2025-10-15T${time}Z`) })
const limit = { most: 3, minutes: 10 }

test('so many tries within so many minutes, and the window slides', async () => {
  const tries: boolean[] = []
  for (const time of ['09:00:00', '09:04:00', '09:08:00', '09:09:59', '09:10:01', '09:10:02', '09:14:01'])
    tries.push(await mayTry(at(time), 'sliding', 'someone', limit))
  // At 09:10:01 the try of 09:00 has left the window, at 09:14:01 that of 09:04.
  assert.deepEqual(tries, [true, true, true, false, true, false, true])
})

test('each one and each thing is counted by itself', async () => {
  for (const whom of ['a', 'b'])
    for (const what of ['x', 'y'])
      assert.ok(await mayTry(at('09:00:00'), what, whom, { most: 1, minutes: 1 }))
  assert.equal(await mayTry(at('09:00:00'), 'x', 'a', { most: 1, minutes: 1 }), false)
})

test('many at once do not slip past', async () => {
  const tries = await Promise.all(
    Array.from({ length: 20 }, () => mayTry(at('09:00:00'), 'at once', 'a', limit)),
  )
  assert.equal(tries.filter(Boolean).length, 3)
})

test('no address is kept, and nothing after a day', async () => {
  await mayTry(at('09:00:00'), 'sign-in', 'anna@exempel.se', limit)
  const kept = async () => (await database.pool.query<{ key: string }>('select key from attempt')).rows
  assert.ok((await kept()).every(row => /^[0-9a-f]{64}$/.test(row.key)))
  await mayTry(
    groundOf(database, { clock: clockAt('2025-10-17T09:00:00Z') }),
    'sign-in',
    'bo@exempel.se',
    limit,
  )
  assert.equal((await kept()).length, 1)
})
