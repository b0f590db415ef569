// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { clockAt } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { ownHoursOf } from '../queries/own-hours.ts'
import { cameWithoutSeat, rollOf } from '../queries/roll.ts'
import { type Came, checkIn } from './check-in.ts'
import { forgetComing } from './forget-time.ts'
import { markRoll } from './mark-roll.ts'
import { openTestGround } from './testing.ts'

let opened: Awaited<ReturnType<typeof openTestGround>>
before(async () => {
  opened = await openTestGround()
})
after(() => opened.database.close())

const DAY = '2025-10-14'

/** The session of 8.00–12.00 of an occasion, and who comes to it at which time of the clock. */
async function room() {
  const place = await opened.fresh()
  const { programme_id, occasion_id, first, asa, bea } = place
  await transact(opened.ground, houseScope, ({ db }) =>
    db
      .insertInto('booking')
      .values(
        [asa, bea].map(person_id => ({
          programme_id,
          occasion_id,
          person_id,
          booked_at: new Date('2025-10-01'),
        })),
      )
      .execute(),
  )
  const scope = { ...houseScope, programme: programme_id }
  const groundAt = (time: string) => ({ ...opened.ground, clock: clockAt(`${DAY}T${time}:00+02:00`) })
  const come = (person_id: number, time: string, came_how: 'phone' | 'printed' = 'phone') =>
    transact(groundAt(time), scope, tx =>
      checkIn(tx, { programme_id, person_id, session_id: first, came_how, at: tx.clock.now() }),
    )
  const roll = () =>
    reading(opened.ground, scope, db => rollOf(db, { occasion_id, session_id: first, held_on: DAY }))
  const own = (person_id: number, time: string) =>
    reading(opened.ground, scope, db =>
      ownHoursOf(db, { programme_id, person_id, now: groundAt(time).clock.now() }),
    )
  return { ...place, scope, come, roll, own }
}
const refusal = (came: Came | { refused: string }) => (isRefusal(came) ? came.refused : null)

test('who comes is noted once, for all of it or what was left, and the ledger is told in the same breath', async () => {
  const { come, roll, asa, bea } = await room()
  opened.told.length = 0
  const first = await come(asa, '07:52')
  assert.ok(!isRefusal(first) && first.is_first)
  const again = await come(asa, '09:30')
  assert.deepEqual(again, { came_at: first.came_at, is_first: false })
  await come(bea, '08:20')
  assert.deepEqual(
    (await roll()).map(row => [row.person_id, row.quarters, row.by_arrival, row.came_how]),
    [
      [bea, 14, 14, 'phone'],
      [asa, 16, 16, 'phone'],
    ],
  )
  assert.equal(opened.told.length, 2)
})

test('too early waits, too late is told, and another programme’s session is not there', async () => {
  const { come, asa, roll, programme_id, scope } = await room()
  assert.equal(refusal(await come(asa, '06:59')), 'too-early')
  assert.equal(refusal(await come(asa, '11:46')), 'session-over')
  assert.deepEqual(
    (await roll()).map(row => row.came_at),
    [null, null],
  )
  const other = await room()
  const foreign = await transact(opened.ground, scope, tx =>
    checkIn(tx, {
      programme_id,
      person_id: asa,
      session_id: other.first,
      came_how: 'phone',
      at: tx.clock.now(),
    }),
  )
  assert.equal(refusal(foreign), 'not-found')
})

test('a code that stood on paper says that somebody came, and the trainer that it is so', async () => {
  const { come, roll, asa, leader, occasion_id, first, as } = await room()
  await come(asa, '08:31', 'printed')
  const row = (await roll()).find(one => one.person_id === asa)
  assert.deepEqual([row!.quarters, row!.by_arrival], [null, 13])
  const typed = { [`mark_${asa}`]: 'part', [`part_${asa}`]: '13', [`seen_${asa}`]: '' }
  await as(leader, tx =>
    markRoll(tx, leader, { occasion_id, session_id: first, typed, rest: false, is_signed: false }),
  )
  assert.equal((await roll()).find(one => one.person_id === asa)!.quarters, 13)
})

test('what somebody else has noted stands', async () => {
  const { come, roll, asa, record } = await room()
  await record(asa, 5)
  await come(asa, '08:00')
  const row = (await roll()).find(one => one.person_id === asa)
  assert.deepEqual([row!.quarters, row!.by_arrival], [5, 16])
})

test('a person with protected identity is noted by their handler, and nobody’s coming is kept when they are', async () => {
  const { come, roll, hidden, asa, scope } = await room()
  assert.equal(refusal(await come(hidden, '08:00')), 'said-by-handler')
  await come(asa, '08:00')
  await transact(opened.ground, scope, tx => forgetComing(tx, asa))
  assert.deepEqual(
    (await roll()).map(row => [row.quarters, row.came_at]),
    [
      [null, null],
      [16, null],
    ],
  )
})

test('hours are not to be signed before the session is over', async () => {
  const { come, own, asa } = await room()
  await come(asa, '08:00')
  assert.deepEqual(await own(asa, '11:59'), [])
  assert.deepEqual(
    (await own(asa, '12:00')).map(row => row.quarters),
    [16],
  )
})

test('who has no seat, or says that they came to something else at the same time, is noted by whoever marks the room', async () => {
  const { come, roll, asa, scope, occasion_id, first } = await room()
  await transact(opened.ground, scope, ({ db }) =>
    db
      .updateTable('booking')
      .set({ cancelled_at: new Date('2025-10-02'), cancelled_because: 'Sjuk' })
      .where('person_id', '=', asa)
      .execute(),
  )
  await come(asa, '08:00')
  assert.ok((await roll()).every(row => row.person_id !== asa))
  const others = await reading(opened.ground, scope, db =>
    cameWithoutSeat(db, { occasion_id, session_id: first, held_on: DAY }),
  )
  assert.deepEqual(
    others.map(one => one.person_id),
    [asa],
  )
})

test('a code that was read before a slip was found counts from when it was read', async () => {
  const { roll, asa, scope, programme_id, first } = await room()
  const at = new Date(`${DAY}T08:04:00+02:00`)
  const ground = { ...opened.ground, clock: clockAt(`${DAY}T08:08:00+02:00`) }
  await transact(ground, scope, tx =>
    checkIn(tx, { programme_id, person_id: asa, session_id: first, came_how: 'phone', at }),
  )
  assert.equal((await roll()).find(one => one.person_id === asa)!.quarters, 16)
})
