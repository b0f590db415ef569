// On the embedded database too.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { digestOf, migrations } from '../app/foundation/migrations.ts'
import { openForTest } from '../app/foundation/testing.ts'
import { openRelease, releases, standingOf } from './releases.ts'
import { schemaOf } from './schema.ts'

for (const release of releases())
  test(`an installation of the release with ${release} is brought up to date, and stands as before`, async t => {
    const { database, stood } = await openRelease(release)
    t.after(() => database.close())
    const fresh = await openForTest()
    t.after(() => fresh.close())
    const [now, anew] = [await schemaOf(database.pool), await schemaOf(fresh.pool)]
    assert.ok(anew.length > 1000, String(anew.length))
    assert.deepEqual(
      {
        lacks: anew.filter(part => !now.includes(part)),
        has: now.filter(part => !anew.includes(part)),
      },
      { lacks: [], has: [] },
    )
    const { figures, trail } = await standingOf(database, stood.slug)
    assert.deepEqual(trail, stood.trail)
    for (const [name, figure] of Object.entries(stood.figures)) assert.deepEqual(figures[name], figure, name)
    const { rows } = await database.pool.query('select name, digest from migration')
    assert.deepEqual(
      new Map(rows.map(({ name, digest }) => [name, digest])),
      new Map(migrations().map(migration => [migration.name, digestOf(migration)])),
    )
  })
