// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { asked } from './asked.ts'
import { event, type Listener } from './events.ts'
import { refuse } from './refusal.ts'
import { groundOf, openForTest } from './testing.ts'
import { note, shredLinesAbout, verifyTrail } from './trail.ts'
import { houseScope, once, reading, type Scope, transact } from './transact.ts'

const database = await openForTest()
after(() => database.close())
const ground = groundOf(database)
const settled = event('settled')
const proof = (noted?: string) => reading(ground, houseScope, db => verifyTrail(db, { noted }))
const write = (action: string) =>
  transact(ground, houseScope, async tx => {
    await note(tx, {
      action,
      subject: 'test',
      subject_id: 1,
      person_id: 7,
      about: { why: 'because', amount: 12n },
    })
    return { done: true }
  })

test('the trail is unbroken after commands, also those at the same time', async () => {
  await Promise.all(['one', 'two', 'three', 'four', 'five'].map(write))
  const { digest, ...told } = await proof()
  assert.match(digest, /^[0-9a-f]{64}$/)
  assert.deepEqual(told, { lines: 5, broken_at: null, why: null })
})

test('a refusal leaves nothing behind', async () => {
  const before = await proof()
  const outcome = await transact(ground, houseScope, async tx => {
    await note(tx, { action: 'never', subject: 'test' })
    return refuse('not-today')
  })
  assert.deepEqual(outcome, { refused: 'not-today' })
  assert.deepEqual(await proof(), before)
})

test('a line is written when its command has done all else, so that nobody waits for that', async () => {
  const asks: string[] = []
  const listening: Listener = async tx => {
    await sql`select 'a ledger settles'`.execute(tx.db)
  }
  await asked.run({ queries: 0, sql: asks }, () =>
    transact({ ...ground, listeners: [listening] }, houseScope, async tx => {
      await note(tx, { action: 'settled', subject: 'test' })
      await tx.tell(settled({ programme_id: 1 }))
      await sql`select 'and the command goes on'`.execute(tx.db)
    }),
  )
  const before = asks.filter(text => text !== 'commit')
  const at = (part: string) => before.findIndex(text => text.includes(part))
  const order = ['a ledger', 'goes on', 'advisory', 'trail_end', '"trail"', '"trail_detail"'].map(at)
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  )
  assert.ok(order[0]! >= 0)
  assert.equal(order.at(-1), before.length - 1, 'nothing comes after it')
})

test('while one programme’s command goes on, commands of others are done', async () => {
  if (database.isEmbedded) return // serves one after the other
  const [begun, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const settling: Listener = async () => {
    begun.resolve()
    await mayEnd.promise
  }
  const slow = transact({ ...ground, listeners: [settling] }, houseScope, async tx => {
    await note(tx, { action: 'slow', subject: 'test' })
    await tx.tell(settled({ programme_id: 1 }))
  })
  await begun.promise
  await transact(ground, houseScope, tx => note(tx, { action: 'meanwhile', subject: 'test' }))
  mayEnd.resolve()
  await slow
  const { rows } = await reading(ground, houseScope, db =>
    sql<{ action: string }>`select action from trail order by id desc limit 2`.execute(db),
  )
  assert.deepEqual(
    rows.map(({ action }) => action),
    ['slow', 'meanwhile'],
  )
  assert.equal((await proof()).broken_at, null)
})

test('what a command notes of someone and then forgets is gone from its own lines too', async () => {
  await transact(ground, houseScope, async tx => {
    await note(tx, { action: 'told', subject: 'person', subject_id: 8, person_id: 8, about: { name: 'Kim' } })
    await shredLinesAbout(tx, 8)
    await note(tx, { action: 'forgotten', subject: 'person', subject_id: 8, person_id: 8 })
  })
  const { rows } = await reading(ground, houseScope, db =>
    sql<{
      detail: string | null
    }>`select detail from trail_detail where person_id = 8 order by trail_id`.execute(db),
  )
  assert.deepEqual(
    rows.map(({ detail }) => detail),
    [null, {}],
  )
  assert.equal((await proof()).broken_at, null)
})

test('the application cannot change or remove a line', async () => {
  for (const statement of [
    'update trail set action = $$other$$',
    'delete from trail',
    'update trail_detail set detail = null',
    'truncate trail',
  ])
    await assert.rejects(sql.raw(statement).execute(ground.db), /permission denied/)
})

test('what has been cut off at the end is found by the digest that was noted elsewhere', async () => {
  await write('to be cut off')
  const { digest, lines } = await proof()
  await write('after it')
  assert.equal((await proof(digest)).broken_at, null)
  for (const table of ['trail_detail where trail_id', 'trail where id'])
    await asOwner(`delete from ${table} >= ${lines}`)
  assert.equal((await proof()).broken_at, null, 'the chain alone does not tell')
  const { broken_at, why } = await proof(digest)
  assert.deepEqual({ broken_at, why }, { broken_at: lines, why: 'the line that was noted is not here' })
})

test('details of a person can be forgotten, and the trail still proves itself', async () => {
  const forgotten = await transact(ground, houseScope, async tx => {
    const { rows } = await sql<{
      n: number
    }>`select shred_trail_of_person(7, ${tx.clock.now()}) as n`.execute(tx.db)
    await note(tx, { action: 'forgotten', subject: 'person', subject_id: 7 })
    return rows[0]!.n
  })
  assert.equal(forgotten, 5)
  const { broken_at } = await proof()
  assert.equal(broken_at, null)
})

test('a form sent twice is carried out once and gives the first outcome back', async () => {
  const form = { id: '0b0c7c1e-5f0a-4c53-9a3c-0d6f5f6a7b8c', digest: 'a' }
  let times = 0
  const send = () => transact(ground, houseScope, tx => once(tx, form, async () => ({ number: ++times })))
  assert.deepEqual(await Promise.all([send(), send(), send()]), [{ number: 1 }, { number: 1 }, { number: 1 }])
})

test('a refused form can be mended and sent again with the same id', async () => {
  const form = { id: '11111111-5f0a-4c53-9a3c-0d6f5f6a7b8c', digest: 'a' }
  const send = (isRight: boolean) =>
    transact(ground, houseScope, tx => once(tx, form, async () => (isRight ? { ok: true } : refuse('wrong'))))
  assert.deepEqual(await send(false), { refused: 'wrong' })
  assert.deepEqual(await send(true), { ok: true })
})

test('the id of a form answers for that form alone: not for other content, another sender, programme or company', async () => {
  const form = { id: '22222222-5f0a-4c53-9a3c-0d6f5f6a7b8c', digest: 'a' }
  const send = (scope: Partial<Scope>, digest = 'a') =>
    transact(ground, { ...houseScope, ...scope }, tx =>
      once(tx, { ...form, digest }, async () => ({ by: scope })),
    )
  const mine = { user_id: 'anna', programme: 1, company: 2 }
  assert.deepEqual(await send(mine), { by: mine })
  assert.deepEqual(await send(mine), { by: mine })
  const used = { refused: 'already-sent' }
  assert.deepEqual(await send(mine, 'b'), used)
  for (const other of [{ user_id: 'bo' }, { user_id: null }, { programme: 3 }, { company: 4 }])
    assert.deepEqual(await send({ ...mine, ...other }), used)
  assert.deepEqual(await send(mine), { by: mine })
})

test('a detail that is gone has been forgotten by someone, and one that was forgotten is not told anew', async () => {
  await write('six')
  const { lines } = await proof()
  const brokenBy = async (change: string, line: number) => {
    await asOwner(`update trail_detail set ${change} where trail_id = ${line}`)
    const { broken_at, why } = await proof()
    assert.deepEqual({ broken_at, why }, { broken_at: line, why: GONE })
  }
  await brokenBy('detail = null, shredded_at = now()', lines)
  await brokenBy(`detail = '{"about":{"why":"otherwise"}}'`, lines)
  await brokenBy(`detail = '{"about":{"why":"otherwise"}}'`, 4)
})
const GONE = 'the detail is gone, and nobody has forgotten it'

test('a changed line is found', async () => {
  await asOwner("update trail set action = 'other' where id = 3")
  const { broken_at, why } = await proof()
  assert.deepEqual({ broken_at, why }, { broken_at: 3, why: 'the line has been changed' })
})

/** What someone with the owner's rights could do by hand. */
async function asOwner(statement: string) {
  const client = await database.pool.connect()
  try {
    await client.query(database.isEmbedded ? 'set session authorization postgres' : 'set role none')
    await client.query(statement)
  } finally {
    await client.query(database.isEmbedded ? 'set session authorization spang_app' : 'set role spang_app')
    client.release()
  }
}
