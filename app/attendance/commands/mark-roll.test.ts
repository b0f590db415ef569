// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { bookPerson } from '../../bookings/commands/bookings.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { addBinding } from '../../programmes/commands/add-binding.ts'
import type { Binds } from '../../programmes/rules/binding.ts'
import { rollOf } from '../queries/roll.ts'
import { evidenceOf } from '../queries/unproved.ts'
import { rollFields } from '../rules/roll.ts'
import { markRoll, type RollMade } from './mark-roll.ts'
import { openTestGround } from './testing.ts'

let opened: Awaited<ReturnType<typeof openTestGround>>
before(async () => {
  opened = await openTestGround()
})
after(() => opened.database.close())

/** An occasion on which Åsa and Bea are booked; its first session has been. */
async function booked() {
  const place = await opened.fresh()
  const { as, leader, occasion_id, first, asa, bea } = place
  for (const person_id of [asa, bea])
    await as(leader, tx => bookPerson(tx, leader, { occasion_id, person_id }))
  opened.told.length = 0
  const roll = (session_id = first) =>
    reading(opened.ground, leader, db => rollOf(db, { occasion_id, session_id, held_on: '2025-10-14' }))
  /** Sends the roll as it was read, with what is chosen by person. */
  async function send(
    chosen: Record<number, string>,
    {
      seen = undefined as Awaited<ReturnType<typeof roll>> | undefined,
      rest = false,
      is_signed = false,
      session_id = first,
      original = '',
    } = {},
  ) {
    const typed = Object.fromEntries(
      (seen ?? (await roll())).flatMap(({ person_id, quarters }) => {
        const fields = rollFields(person_id)
        const one = chosen[person_id] ?? ''
        const part = /^\d+$/.test(one)
        return [
          [fields.seen, quarters === null ? '' : String(quarters)],
          [fields.mark, part ? 'part' : one],
          [fields.part, part ? one : ''],
        ]
      }),
    )
    const sent = { occasion_id, session_id, typed: { ...typed, original }, rest, is_signed }
    return as(leader, tx => markRoll(tx, leader, sent))
  }
  const noted = async () => Object.fromEntries((await roll()).map(row => [row.person_id, row.quarters]))
  return { ...place, roll, send, noted }
}
const made = (outcome: Awaited<ReturnType<typeof markRoll>>): RollMade => {
  assert.ok(!('refused' in outcome), JSON.stringify(outcome))
  return outcome
}

test('a room is marked in one form and one transaction, and told once; sent twice it is saved once', async () => {
  const { asa, bea, roll, send, noted } = await booked()
  const seen = await roll()
  assert.deepEqual(
    seen.map(row => [row.quarters, row.most]),
    [
      [null, 16],
      [null, 16],
    ],
  )
  assert.equal(made(await send({ [asa]: 'full', [bea]: '10' }, { seen })).saved, 2)
  assert.deepEqual(await noted(), { [asa]: 16, [bea]: 10 })
  assert.equal(opened.told.length, 1)
  const again = made(await send({ [asa]: 'full', [bea]: '10' }, { seen }))
  assert.deepEqual([again.saved, again.overtaken.length, opened.told.length], [0, 0, 1])
  assert.equal(made(await send({ [bea]: 'none' })).saved, 1)
  assert.deepEqual(await noted(), { [asa]: 16, [bea]: 0 })
})

test('two mark one room: what differs is told and stands, the rest is saved', async () => {
  const { asa, bea, roll, send, noted, record } = await booked()
  const seen = await roll()
  await record(asa, 6)
  const outcome = made(await send({ [asa]: 'full', [bea]: 'full' }, { seen, is_signed: true }))
  assert.deepEqual(outcome.overtaken, [{ person_id: asa, theirs: 6, mine: 16 }])
  // Nobody signs for what is not agreed on.
  assert.deepEqual([outcome.saved, outcome.signed], [1, 0])
  assert.deepEqual(await noted(), { [asa]: 6, [bea]: 16 })
  assert.equal(made(await send({ [asa]: 'full' })).saved, 1)
  assert.deepEqual(await noted(), { [asa]: 16, [bea]: 16 })
})

test('whoever is not marked was there, and a list that is signed on paper is changed no more', async () => {
  const { asa, bea, roll, send } = await booked()
  const outcome = made(await send({ [asa]: 'none' }, { rest: true, is_signed: true }))
  assert.deepEqual([outcome.saved, outcome.signed], [2, 1])
  assert.deepEqual(
    (await roll()).map(row => [row.person_id, row.quarters, row.is_signed]),
    [
      [bea, 16, true],
      [asa, 0, false],
    ],
  )
  assert.equal(made(await send({ [bea]: 'none' })).saved, 0)
})

test('what has not been, what is another’s and what is not said for how long is refused', async () => {
  const { asa, send, second } = await booked()
  assert.deepEqual(await send({ [asa]: 'full' }, { session_id: second }), { refused: 'not-yet' })
  assert.deepEqual(await send({ [asa]: 'full' }, { session_id: 999_999 }), { refused: 'not-found' })
  assert.deepEqual(await send({ [asa]: '99' }), { refused: 'part-missing', field: `part_${asa}` })
})

test('of a day with two sessions each is marked by itself, and together they hold no more than the day', async () => {
  const { programme_id, occasion_id, asa, bea, roll, send, noted, record } = await booked()
  const { id: afternoon } = await transact(opened.ground, houseScope, ({ db }) =>
    db
      .insertInto('session')
      .values({ programme_id, occasion_id, held_on: '2025-10-14', starts_at: '13:00', ends_at: '16:00' })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  assert.deepEqual(
    (await roll()).map(row => [row.full, row.most]),
    [
      [16, 28],
      [16, 28],
    ],
  )
  await send({ [asa]: 'full', [bea]: 'full' })
  assert.deepEqual(await noted(), { [asa]: 16, [bea]: 16 })
  await record(bea, 4, afternoon)
  const [of_bea, of_asa] = await roll(afternoon)
  assert.deepEqual([of_asa!.full, of_bea!.quarters], [12, 4])
})

test('where the original lies is noted with a list on paper: asked for where paper binds, and no list is signed where the portal does', async () => {
  const { programme_id, as, leader, asa, bea, roll, send } = await booked()
  const answers = (binds: Binds, valid_from: string) =>
    as(leader, tx =>
      addBinding(tx, programme_id, {
        ...{ binds, valid_from, answered_on: '2025-10-01' },
        ...{ answer: 'Så här gäller det.', answered_by: 'Dnr 1' },
      }),
    )
  await answers('paper', '2025-10-01')
  const room = { [asa]: 'full', [bea]: '10' }
  assert.deepEqual(await send(room, { is_signed: true }), { refused: 'original-missing', field: 'original' })
  assert.deepEqual(await send(room, { is_signed: true, original: 'x'.repeat(201) }), {
    refused: 'text-too-long',
    field: 'original',
  })
  assert.deepEqual(await send(room, { original: 'Pärm 19121212-1212' }), {
    refused: 'tells-personal-number',
    field: 'original',
  })
  await answers('portal', '2025-10-14')
  assert.deepEqual(await send(room, { is_signed: true, original: 'Pärm 3' }), {
    refused: 'portal-binds',
    field: 'signed',
  })
  const other = await booked()
  assert.equal(
    made(await other.send({ [other.asa]: 'full' }, { is_signed: true, original: ' Pärm 3 ' })).signed,
    1,
  )
  const [signed] = (await other.roll()).filter(row => row.is_signed)
  const kept = await reading(opened.ground, other.leader, db => evidenceOf(db, signed!.attendance_id!))
  assert.deepEqual(
    kept.map(({ kind, quarters, reference, given_on }) => [kind, quarters, reference, given_on]),
    [['paper', 16, 'Pärm 3', '2025-10-14']],
  )
  assert.deepEqual(
    (await roll()).map(row => row.is_signed),
    [false, false],
  )
})
