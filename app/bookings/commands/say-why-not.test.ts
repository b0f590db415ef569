import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitorIn } from '../../access/testing.ts'
import { clockAt } from '../../foundation/clock.ts'
import { houseScope, reading, transact } from '../../foundation/transact.ts'
import { protectPerson } from '../../people/commands/protect-person.ts'
import { bookingsListener } from '../listener.ts'
import { unusedCounts, unusedSeatsOf } from '../queries/no-shows.ts'
import { bookPerson } from './bookings.ts'
import { sayWhyNot } from './say-why-not.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

const opened = await openTestGround()
const { database, fresh } = opened
const ground = { ...opened.ground, listeners: [bookingsListener] }
after(() => database.close())

test('a company says why somebody never came, once it is over and marked; it is counted without names', async () => {
  const { asa, bea, leader, companies, programme_id, occasion_id, first } = await fresh()
  const [company_id, other] = companies as [number, number]
  for (const person_id of [asa, bea])
    idOf(await transact(ground, leader, tx => bookPerson(tx, leader, { occasion_id, person_id })))
  // The last session is on the twenty-first.
  const later = { ...ground, clock: clockAt('2025-10-22T09:00:00Z') }
  const own = visitorIn(programme_id, 'company', { company_id })
  const unused = (visitor = own, at = company_id, today = '2025-10-22') =>
    reading(later, visitor, db => unusedSeatsOf(db, visitor, { company_id: at, today }))
  const counts = () => reading(later, leader, db => unusedCounts(db, leader, '2025-10-22'))
  const say = (person_id: number, visitor = own, at = company_id) =>
    transact(later, visitor, tx =>
      sayWhyNot(tx, visitor, { company_id: at, occasion_id, person_id, why: 'not_at_work' }),
    )
  // Where nobody is noted as having been there, nobody is said to have stayed away.
  assert.deepEqual([await unused(), await counts()], [[], { seats: 0, unused: 0, because: [] }])
  await transact(ground, houseScope, ({ db }) =>
    db
      .insertInto('attendance')
      .values({ programme_id, session_id: first, person_id: bea, quarters: 8 })
      .execute(),
  )
  assert.deepEqual(
    (await unused()).map(one => one.person_id),
    [asa],
  )
  assert.deepEqual(await unused(own, company_id, '2025-10-21'), [], 'it is not over on its last day')
  assert.deepEqual(await unused(own, company_id, '2025-12-31'), [], 'nobody is asked for ever')
  // Two seats, one used; of the other nothing has been said.
  assert.deepEqual(await counts(), { seats: 2, unused: 1, because: [{ why: null, seats: 1 }] })
  assert.equal(refusedAs(await say(bea)), 'nothing-unused')
  const their = visitorIn(programme_id, 'company', { company_id: other })
  assert.equal(refusedAs(await say(asa, their, other)), 'nothing-unused')
  idOf(await say(asa))
  assert.equal(refusedAs(await say(asa)), 'nothing-unused')
  assert.deepEqual(await counts(), { seats: 2, unused: 1, because: [{ why: 'not_at_work', seats: 1 }] })
  await transact(ground, leader, tx => protectPerson(tx, leader, asa))
  assert.deepEqual(await counts(), { seats: 1, unused: 0, because: [] })
  const kept = await transact(ground, houseScope, ({ db }) =>
    db.selectFrom('no_show').select('because').where('programme_id', '=', programme_id).execute(),
  )
  assert.deepEqual(kept, [])
})
