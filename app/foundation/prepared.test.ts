// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { OpenDatabase } from './database.ts'
import { MOST_PREPARED } from './prepared.ts'
import { openForTest } from './testing.ts'

let database: OpenDatabase
before(async () => {
  database = await openForTest()
})
after(() => database.close())

test('a question that is asked again is prepared, and its answers are its own', async () => {
  const client = await database.pool.connect()
  try {
    const ask = async (text: string, value: number) =>
      (await client.query<{ n: number }>(text, [value])).rows[0]!.n
    const prepared = async () =>
      (await client.query<{ statement: string }>('select statement from pg_prepared_statements')).rows.filter(
        ({ statement }) => statement.includes('prov'),
      )
    const TEXT = 'select $1::integer * 2 as n /* prov */'
    assert.equal(await ask(TEXT, 1), 2)
    assert.equal((await prepared()).length, 0, 'once is not again')
    for (const n of [2, 3, 4, 5, 6, 7, 8]) assert.equal(await ask(TEXT, n), n * 2)
    assert.equal((await prepared()).length, 1)

    // Ever new texts do not fill the server.
    for (const n of [1, 2, 3])
      for (let at = 0; at < MOST_PREPARED * 2; at++)
        assert.equal(await ask(`select $1::integer + ${at} as n /* prov */`, n), n + at)
    assert.ok((await prepared()).length <= MOST_PREPARED)
  } finally {
    client.release()
  }
})

test('a question about a list is planned for each list', async () => {
  const client = await database.pool.connect()
  try {
    for (let n = 1; n < 6; n++) {
      const of = Array.from({ length: n }, (_, at) => at)
      for (const list of [of, `{${of.join(',')}}`])
        assert.equal(
          (await client.query('select cardinality($1::integer[]) as n /* lista */', [list])).rows[0].n,
          n,
        )
    }
    const { rows } = await client.query('select statement from pg_prepared_statements')
    assert.equal(rows.filter(({ statement }) => statement.includes('/* lista */')).length, 0)
  } finally {
    client.release()
  }
})

test('what a wrong question is answered is told, every time', async () => {
  for (let at = 0; at < 3; at++)
    await assert.rejects(database.pool.query('select 1 / $1::integer', [0]), /division by zero/)
  assert.equal((await database.pool.query('select 4 / $1::integer as n', [2])).rows[0].n, 2)
})

test('several statements in one text are carried out however often they are sent', async () => {
  const client = await database.pool.connect()
  try {
    for (const _ of [1, 2, 3]) await client.query("begin; select 'prov'; commit", [])
  } finally {
    client.release()
  }
})
