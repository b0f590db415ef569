// On the embedded database too.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { clockAt } from '../../foundation/clock.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { keptOfTime } from '../queries/kept.ts'
import { rollOf } from '../queries/roll.ts'
import { sessionNow } from '../queries/sessions-now.ts'
import type { Tap } from '../rules/kiosk.ts'
import { checkIn } from './check-in.ts'
import { forgetPin, isPinOf, makePin } from './kiosk-pin.ts'
import { takeTaps } from './take-taps.ts'
import { openTestGround } from './testing.ts'

let opened: Awaited<ReturnType<typeof openTestGround>>
before(async () => {
  opened = await openTestGround()
})
after(() => opened.database.close())

const DAY = '2025-10-14'

async function room() {
  const place = await opened.fresh()
  const { programme_id, occasion_id, first, asa, bea } = place
  await transact(opened.ground, houseScope, ({ db }) =>
    db
      .insertInto('booking')
      .values(
        [asa, bea].map(person_id => ({
          ...{ programme_id, occasion_id, person_id, booked_at: new Date('2025-10-01') },
        })),
      )
      .execute(),
  )
  const scope = { ...houseScope, programme: programme_id }
  const groundAt = (time: string) => ({ ...opened.ground, clock: clockAt(`${DAY}T${time}:00+02:00`) })
  const send = (time: string, ...taps: Tap[]) =>
    transact(groundAt(time), scope, async tx => takeTaps(tx, (await sessionNow(tx.db, first))!, taps))
  const roll = async () =>
    new Map(
      (
        await reading(opened.ground, scope, db =>
          rollOf(db, { occasion_id, session_id: first, held_on: DAY }),
        )
      ).map(row => [row.person_id, row]),
    )
  const pin = () => transact(opened.ground, scope, tx => makePin(tx, { programme_id, person_id: asa }))
  const proves = (person_id: number, digits: string) =>
    reading(opened.ground, scope, db => isPinOf(db, opened.ground.vault, { person_id, pin: digits }))
  return { ...place, scope, send, roll, pin, proves }
}

test('what was pressed without network arrives once, also when it is over, and is confirmed by hand', async () => {
  const { send, roll, asa, bea, record } = await room()
  await record(bea, 8)
  const taps = [
    { person_id: asa, ago: 5 * 3600 },
    { person_id: bea, ago: 5 * 3600 },
  ]
  const first = await send('13:20', ...taps)
  assert.ok(!isRefusal(first) && first.taken === 2)
  const again = await send('13:30', ...taps)
  assert.ok(!isRefusal(again) && again.taken === 0)
  const rows = await roll()
  const told = (person_id: number) => {
    const { quarters, by_arrival, came_how, came_at } = rows.get(person_id)!
    return { quarters, by_arrival, came_how, came_at: came_at?.toISOString() }
  }
  // 8.20 to 12.00 is three hours and forty minutes: fourteen whole quarters.
  const came = { by_arrival: 14, came_how: 'tap', came_at: '2025-10-14T06:20:00.000Z' }
  assert.deepEqual(told(asa), { ...came, quarters: null })
  assert.deepEqual(told(bea), { ...came, quarters: 8 })
})

test('a screen whose clock was set in between says that somebody came, and not when', async () => {
  const { send, roll, asa } = await room()
  await send('08:40', { person_id: asa, ago: -7200 })
  const row = (await roll()).get(asa)!
  assert.deepEqual([row.quarters, row.by_arrival, row.came_how], [null, null, 'tap_untimed'])
})

test('nobody has come before the door is open', async () => {
  const { send, roll, asa } = await room()
  const early = await send('06:59', { person_id: asa, ago: 0 })
  assert.ok(isRefusal(early) && early.refused === 'too-early')
  assert.equal((await roll()).get(asa)!.came_at, null)
})

test('who is not on the list is left out, and nothing is told of why', async () => {
  const { send } = await room()
  const other = await room()
  const taken = await send('08:10', { person_id: other.asa, ago: 0 })
  assert.ok(!isRefusal(taken) && taken.taken === 0)
  assert.equal((await other.roll()).get(other.asa)!.came_at, null)
})

test('a press without digits is proved by a later one: both moments stand, and time is noted from what is proved', async () => {
  const { send, roll, asa, bea, programme_id, first, scope } = await room()
  await send('08:10', { person_id: asa, ago: 0 }, { person_id: bea, ago: 0 })
  const press = (time: string, came_how: 'kiosk' | 'tap') =>
    transact({ ...opened.ground, clock: clockAt(`${DAY}T${time}:00+02:00`) }, scope, tx =>
      checkIn(tx, { programme_id, person_id: asa, session_id: first, came_how, at: tx.clock.now() }),
    )
  await press('08:20', 'tap')
  assert.equal((await roll()).get(asa)!.proved_at, null)
  const proved = await press('09:40', 'kiosk')
  assert.ok(!isRefusal(proved) && !proved.is_first)
  assert.equal(proved.came_at.toISOString(), '2025-10-14T06:10:00.000Z')
  await press('10:00', 'kiosk')
  const row = (await roll()).get(asa)!
  assert.deepEqual(
    [row.came_how, row.came_at!.toISOString(), row.proved_at!.toISOString(), row.quarters],
    // 9.40 to 12.00 is nine whole quarters.
    ['tap', '2025-10-14T06:10:00.000Z', '2025-10-14T07:40:00.000Z', 9],
  )
  assert.deepEqual([(await roll()).get(bea)!.quarters, (await roll()).get(bea)!.proved_at], [null, null])
})

test('digits are their person’s own, the latest alone are good, and they are forgotten with the person', async () => {
  const { pin, proves, asa, bea, programme_id, scope } = await room()
  const first = await pin()
  assert.ok(!isRefusal(first))
  assert.match(first.pin, /^\d{4}$/)
  assert.ok(await proves(asa, first.pin))
  assert.ok(!(await proves(bea, first.pin)))
  let latest = await pin()
  while (!isRefusal(latest) && latest.pin === first.pin) latest = await pin()
  assert.ok(!isRefusal(latest))
  assert.ok(!(await proves(asa, first.pin)))
  assert.ok(await proves(asa, latest.pin))
  const kept = await reading(opened.ground, scope, db => keptOfTime(db, asa))
  assert.deepEqual(
    kept.pins.map(row => Object.keys(row)),
    [['made_at']],
  )
  await transact(opened.ground, scope, tx => forgetPin(tx, asa))
  assert.ok(!(await proves(asa, latest.pin)))
  const foreign = await transact(opened.ground, scope, tx =>
    makePin(tx, { programme_id: programme_id + 1, person_id: bea }),
  )
  assert.ok(isRefusal(foreign) && foreign.refused === 'not-found')
})
