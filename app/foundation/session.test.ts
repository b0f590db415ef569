import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { BARE, openEmbeddedWith } from './testing-starts.ts'

test('the embedded database keeps nothing of what it has answered', async t => {
  const { pool, close } = await openEmbeddedWith(BARE)
  t.after(close)
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const left = async (times: number) => {
    for (let time = 0; time < times; time++) await pool.query('select generate_series(1, 5000) as row')
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = await left(3)
  const after = await left(40)
  assert.ok(
    after - before < 10 * 2 ** 20,
    `${Math.round((after - before) / 2 ** 20)} MB of 200 000 rows are kept`,
  )
})
