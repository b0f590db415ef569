import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { DatabaseClosed } from './database-closed.ts'
import { digestOf, type Migration, migrate, migrations } from './migrations.ts'

/** So many there were when numbers took over. */
const DATED = 36
const FIRST = { name: '2026-11-30-1-there-is-a-thing', text: 'create table thing (id int);\n' }
const SECOND = { name: '3001-a-thing-has-a-name', text: 'alter table thing add column name text;\n' }

let pglite: PGlite
let pool: pg.Pool
before(async () => {
  pglite = await PGlite.create()
  pool = new pg.Pool({ ...(createPgConfig(pglite) as unknown as pg.PoolConfig), max: 1 })
  await migrate(pool, [FIRST])
})
after(async () => {
  await pool.end()
  await pglite.close()
})

const stopped = (wanted: readonly Migration[], says: RegExp) =>
  assert.rejects(migrate(pool, wanted), error => {
    assert.ok(error instanceof DatabaseClosed, String(error))
    assert.match(error.message, says)
    return true
  })

test('the name of a new one is a number that comes after the days that names began with before', () => {
  const names = migrations().map(({ name }) => name)
  const [dated, numbered] = [names.slice(0, DATED), names.slice(DATED)]
  assert.equal(dated.at(-1)?.slice(0, 12), '2026-12-01-3')
  assert.deepEqual(
    numbered.filter(name => !/^[3-9]\d{3}-[a-z0-9-]+$/.test(name)),
    [],
  )
  const numbers = numbered.map(name => name.slice(0, 4))
  assert.deepEqual(numbers, [...new Set(numbers)])
})

test('a checkout with other line ends has the same migrations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spang-migrations-'))
  writeFileSync(join(folder, `${SECOND.name}.sql`), SECOND.text.replaceAll('\n', '\r\n'))
  writeFileSync(join(folder, `${FIRST.name}.sql`), FIRST.text)
  assert.deepEqual(migrations(pathToFileURL(`${folder}/`)), [FIRST, SECOND])
  rmSync(folder, { recursive: true })
})

test('a file that was changed after it had run stops the start', () =>
  stopped(
    [{ ...FIRST, text: `${FIRST.text}-- and a word more\n` }, SECOND],
    /^db\/migrations\/2026-11-30-1-there-is-a-thing\.sql was changed after it had run in this database\. Put the file back as it was/,
  ))

test('a new file that comes before what has run stops the start', () =>
  stopped(
    [{ name: '0042-a-late-one', text: 'drop table thing' }, FIRST],
    /^db\/migrations\/0042-a-late-one\.sql has not run in this database and comes before 2026-11-30-1-there-is-a-thing, which has\. Give the file a name/,
  ))

test('a database that a newer program has been in stops the start', () =>
  stopped([], /^The database is newer than this program \(it has 2026-11-30-1-there-is-a-thing\)\./))

test('what has run without a digest is given one, and what comes after it runs', async () => {
  await pool.query('update migration set digest = null')
  assert.equal(await migrate(pool, [FIRST, SECOND]), SECOND.name)
  const { rows } = await pool.query('select name, digest from migration order by name')
  assert.deepEqual(
    rows,
    [FIRST, SECOND].map(migration => ({ name: migration.name, digest: digestOf(migration) })),
  )
})
