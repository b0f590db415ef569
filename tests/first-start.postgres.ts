// Run first on a fresh server, where the restricted role is not there yet (cli/test.ts).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openEmptyOnServer } from '../app/foundation/testing-starts.ts'

test('databases that start for the first time at once on one server share the restricted role', async () => {
  const url = process.env.SPANG_TEST_DATABASE_URL!
  const opened = await Promise.allSettled(Array.from({ length: 6 }, () => openEmptyOnServer(url)))
  for (const database of opened) if (database.status === 'fulfilled') await database.value.close()
  assert.deepEqual(
    opened.flatMap(database => (database.status === 'rejected' ? [String(database.reason)] : [])),
    [],
  )
})
