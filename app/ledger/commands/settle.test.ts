// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { registersOf } from '../../../cli/registers.ts'
import { worthOf } from '../../../tests/counted-again.ts'
import { change, held, meant } from '../../../tests/ledger.ts'
import { newProgrammeIn, readInto } from '../../../tests/registers.ts'
import { attendanceChanged } from '../../attendance/rules/events.ts'
import type { OpenDatabase } from '../../foundation/database.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { type Ground, houseScope, reading, transact } from '../../foundation/transact.ts'
import { ledgerListener } from '../listener.ts'
import { valueInSql } from '../queries/due.ts'
import { settle } from './settle.ts'

let database: OpenDatabase
let ground: Ground
before(async () => {
  database = await openForTest()
  ground = groundOf(database, { listeners: [ledgerListener] })
})
after(() => database.close())

const read = <T>(work: Parameters<typeof reading<T>>[2]) => reading(ground, houseScope, work)

async function programme() {
  const { id } = await newProgrammeIn(ground)
  await readInto(ground, id, registersOf({ scale: 0.03, seed: id }).files)
  return id
}

test('the database rounds as hours.ts does: halves away from zero', async () => {
  const cases = fc.array(fc.tuple(fc.nat({ max: 4000 }), fc.bigInt({ min: 0n, max: 100_000_000n })), {
    minLength: 50,
    maxLength: 50,
  })
  await fc.assert(
    fc.asyncProperty(cases, async list => {
      const { rows } = await sql<{ value: bigint }>`
      select ${valueInSql(sql`(one->>0)`, sql`(one->>1)`)} as value
      from jsonb_array_elements(${JSON.stringify(list.map(([quarters, rate]) => [quarters, String(rate)]))}::jsonb) with ordinality as t(one, at)
      order by at`.execute(database.db)
      assert.deepEqual(
        rows.map(row => row.value),
        list.map(([quarters, rate]) => worthOf(quarters, rate)),
      )
    }),
    { numRuns: 20 },
  )
  // One quarter of 417,02 kronor is 104,255: the half goes up.
  assert.equal(worthOf(1, 41_702n), 10_426n)
})

test('after any changes the ledger is what settling afresh would give, and every entry that was is still there', async () => {
  const id = await programme()
  assert.deepEqual(await held(ground, id), await meant(ground, id))
  const changes = fc.array(
    fc.record({ kind: fc.nat({ max: 4 }), which: fc.nat(), amount: fc.nat({ max: 100_000 }) }),
    { minLength: 1, maxLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(changes, async list => {
      const before = await read(db =>
        db.selectFrom('in_kind_entry').selectAll().where('programme_id', '=', id).orderBy('id').execute(),
      )
      for (const one of list) await change(ground, id, one)
      assert.deepEqual(await held(ground, id), await meant(ground, id))
      const kept = await read(db =>
        db
          .selectFrom('in_kind_entry')
          .selectAll()
          .where('programme_id', '=', id)
          .orderBy('id')
          .limit(before.length)
          .execute(),
      )
      assert.deepEqual(kept, before)
      assert.deepEqual(
        await transact(ground, houseScope, tx =>
          settle(tx, { programme_id: id, attendance_ids: 'all', because: 'prov' }),
        ),
        { posted: 0, reversed: 0 },
      )
    }),
    { numRuns: 15 },
  )
})

test('a correction reverses the entry with the opposite sign and posts the right one, with the reason', async () => {
  const id = await programme()
  const [entry] = await read(db =>
    db
      .selectFrom('in_kind_entry')
      .selectAll()
      .where('programme_id', '=', id)
      .where('not_counted_because', 'is', null)
      .where('quarters', '>', 1)
      .orderBy('id')
      .execute(),
  )
  await transact(ground, houseScope, async tx => {
    await tx.db
      .updateTable('attendance')
      .set({ quarters: 1 })
      .where('id', '=', entry!.attendance_id)
      .execute()
    await tx.tell(attendanceChanged({ programme_id: id, attendance_ids: [entry!.attendance_id] }))
  })
  const [, reversal, now] = await read(db =>
    db
      .selectFrom('in_kind_entry')
      .selectAll()
      .where('attendance_id', '=', entry!.attendance_id)
      .orderBy('id')
      .execute(),
  )
  assert.deepEqual(
    [reversal!.reverses_id, reversal!.quarters, reversal!.amount_ore, reversal!.posted_because],
    [entry!.id, -entry!.quarters, -entry!.amount_ore, 'attendance-changed'],
  )
  // A quarter of an hour at 417 kronor is 104,25.
  assert.deepEqual([now!.quarters, now!.amount_ore, now!.ore_per_hour], [1, 10_425n, 41_700n])
})

test('nothing to settle is nothing done', async () => {
  const id = await programme()
  assert.deepEqual(
    await transact(ground, houseScope, tx =>
      settle(tx, { programme_id: id, attendance_ids: [], because: 'prov' }),
    ),
    { posted: 0, reversed: 0 },
  )
})

test('the application cannot change or remove an entry', async () => {
  await assert.rejects(
    database.db.updateTable('in_kind_entry').set({ quarters: 0 }).execute(),
    /permission denied/,
  )
  await assert.rejects(database.db.deleteFrom('in_kind_entry').execute(), /permission denied/)
})
