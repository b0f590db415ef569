// Run first on a fresh server, where the restricted role is not there yet (cli/test.ts).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDatabase } from '../app/foundation/database.ts'
import { DatabaseClosed } from '../app/foundation/database-closed.ts'
import { openEmptyOnServer, TEST_CLAIM } from '../app/foundation/testing-starts.ts'
import { administer, ownDatabaseOn } from './own-database.ts'

test('databases that start for the first time at once on one server share the restricted role', async () => {
  const url = process.env.SPANG_TEST_DATABASE_URL!
  const opened = await Promise.allSettled(Array.from({ length: 6 }, () => openEmptyOnServer(url)))
  for (const database of opened) if (database.status === 'fulfilled') await database.value.close()
  assert.deepEqual(
    opened.flatMap(database => (database.status === 'rejected' ? [String(database.reason)] : [])),
    [],
  )
})

test('where the owner may not make roles the start says the lines that make the newest, and then goes on', async () => {
  const url = process.env.SPANG_TEST_DATABASE_URL!
  const own = await ownDatabaseOn(url)
  try {
    // As it was in an earlier release.
    await administer(url, ['drop role spang_house'])
    const open = () => openDatabase({ databaseUrl: own.url, dataFolder: '' }, TEST_CLAIM)
    const refused = await open().then(
      () => null,
      error => error,
    )
    assert.ok(refused instanceof DatabaseClosed, String(refused))
    const lines = /may: (.*;) Then start again/.exec(refused.message)?.[1]
    assert.ok(lines, refused.message)
    await administer(url, [lines])
    await (await open()).close()
  } finally {
    await own.remove()
  }
})
