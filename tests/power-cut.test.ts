import assert from 'node:assert/strict'
import fs from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { after, test } from 'node:test'
import { openDurable } from '../app/foundation/durable-files.ts'
import { openEmbedded } from '../app/foundation/embedded-database.ts'
import { sessionOf } from '../app/foundation/session.ts'
import { TEST_CLAIM } from '../app/foundation/testing-starts.ts'
import { placeFor } from './commands.ts'

// What a power cut leaves is what was asked onto the disk: here a second folder, to which each file is copied when that is asked.

const place = placeFor()
after(() => place.remove())
const folder = (name: string) => join(place.folder, name)
/** In this thread, so that what reaches the disk can be followed. */
const open = (dataFolder: string) =>
  openEmbedded(dataFolder, TEST_CLAIM, async path => sessionOf(await openDurable(path)))

test('what the embedded database has answered survives a power cut', async t => {
  const paths = new Map<number, string>()
  const { openSync, fdatasyncSync } = fs
  t.mock.method(fs, 'openSync', (path: string, ...how: [string, number]) => {
    const file = openSync(path, ...how)
    paths.set(file, path)
    return file
  })
  const database = await open(folder('data'))
  fs.cpSync(folder('data'), folder('kept'), { recursive: true })
  t.mock.method(fs, 'fdatasyncSync', (file: number) => {
    fdatasyncSync(file)
    const path = paths.get(file)!
    if (fs.statSync(path).isDirectory()) return
    const kept = join(folder('kept'), relative(folder('data'), path))
    fs.mkdirSync(dirname(kept), { recursive: true })
    fs.copyFileSync(path, kept)
  })
  const said = new Date('2025-10-15T09:00:00Z')
  await database.pool.query(
    'update installation set demonstration_begun_at = $1, demonstration_made_at = $1',
    [said],
  )
  t.mock.restoreAll()
  await database.close()
  fs.rmSync(join(folder('kept'), 'held-by'))
  const restarted = await open(folder('kept'))
  const { rows } = await restarted.pool.query('select demonstration_made_at as said from installation')
  await restarted.close()
  assert.deepEqual(rows, [{ said }])
})
