import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { MessageChannel } from 'node:worker_threads'
import { type Aside, asideOf, within } from '../app/foundation/aside.ts'
import { whyAway } from '../app/foundation/away.ts'
import type { OpenDatabase } from '../app/foundation/database.ts'
import { placeOf } from '../app/foundation/log.ts'
import { isRefusal } from '../app/foundation/refusal.ts'
import { groundOf, openForTest } from '../app/foundation/testing.ts'
import { TEST_KEY } from '../app/foundation/testing-starts.ts'
import { type Ground, houseScope, reading } from '../app/foundation/transact.ts'
import { CARRY_OUT, PREVIEW } from '../app/imports/commands/aside.ts'
import { newProgrammeIn } from '../tests/registers.ts'
import { threadOf } from './aside.ts'

let database: OpenDatabase
let ground: Ground
let aside: Aside
before(async () => {
  database = await openForTest()
  ground = groundOf(database)
  aside = asideOf(threadOf(database, { key: TEST_KEY, today: '2025-10-15' }))
})
after(async () => {
  await aside.close()
  await database.close()
})

const registers = [
  {
    name: 'foretag.csv',
    bytes: new TextEncoder().encode('Organisationsnummer;Företag;Kommun\n563133-5238;Åkeri AB;Lund\n'),
  },
]

test('an upload is previewed and carried out in a thread of its own, while others ask', async () => {
  const { id: programme_id } = await newProgrammeIn(ground)
  const scope = { ...houseScope, programme: programme_id }
  const previewed = await aside.begin(PREVIEW, scope, { programme_id, files: registers }).outcome
  assert.ok(!isRefusal(previewed))
  const begun = aside.begin(CARRY_OUT, scope, { programme_id, import_id: previewed.import_id })
  const names = () =>
    reading(ground, houseScope, db =>
      db.selectFrom('company').select('name').where('programme_id', '=', programme_id).execute(),
    )
  await names()
  assert.deepEqual(await begun.outcome, { import_id: previewed.import_id })
  assert.deepEqual(await names(), [{ name: 'Åkeri AB' }])
  const again = aside.begin(CARRY_OUT, scope, { programme_id, import_id: previewed.import_id })
  assert.deepEqual(await again.outcome, { refused: 'already-carried-out' })
})

test('what fails there fails here, with where it did, and the next is carried out', async () => {
  const { id: programme_id } = await newProgrammeIn(ground)
  const nowhere = aside.begin(
    PREVIEW,
    { ...houseScope, programme: 999 },
    { programme_id: 999, files: registers },
  )
  const error = await nowhere.outcome.catch(error => error)
  assert.match(placeOf(error), /knownOf/)
  const next = aside.begin(
    PREVIEW,
    { ...houseScope, programme: programme_id },
    { programme_id, files: registers },
  )
  assert.ok(!isRefusal(await next.outcome))
})

test('a thread whose database has gone makes room for one with a way to the database that is open', async () => {
  const { id: programme_id } = await newProgrammeIn(ground)
  const { port1, port2 } = new MessageChannel()
  port1.close()
  const ways = [{ port: port2 }]
  const moved = asideOf(
    threadOf(
      { ...database, wayIn: () => ways.shift() ?? database.wayIn() },
      { key: TEST_KEY, today: '2025-10-15' },
    ),
  )
  const preview = () =>
    moved.begin(PREVIEW, { ...houseScope, programme: programme_id }, { programme_id, files: registers })
      .outcome
  try {
    const [first, second] = await Promise.allSettled([preview(), preview()])
    for (const one of [first, second]) assert.ok(one.status === 'rejected' && whyAway(one.reason))
    assert.ok(!isRefusal(await preview()))
  } finally {
    await moved.close()
  }
})

test('who waits is told when it takes longer than they wait, and finds it in the programme where it was begun', async () => {
  const gate = Promise.withResolvers<string>()
  const slow = asideOf({ carry: () => gate.promise, close: async () => {} })
  const begun = slow.begin(
    { name: 'slow', carryOut: () => gate.promise },
    { ...houseScope, programme: 1 },
    null,
  )
  assert.equal(await within(1, begun), null)
  assert.equal(slow.find(1, begun.id), begun)
  assert.equal(slow.find(2, begun.id), null)
  gate.resolve('done')
  assert.deepEqual(await within(60_000, begun), { outcome: 'done' })
  assert.equal(begun.isOver, true)
})
