// On the embedded database too.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sessionsOf } from '../../courses/queries.ts'
import { verifyTrail } from '../../foundation/trail.ts'
import { houseScope, once, reading, transact } from '../../foundation/transact.ts'
import { attendanceOf, correctionsOf } from '../queries.ts'
import { correctAttendance } from './correct-attendance.ts'
import { recordAttendance } from './record-attendance.ts'
import { signAttendance } from './sign-attendance.ts'
import { idOf, openTestGround, refusedAs } from './testing.ts'

const { database, ground, told, fresh } = await openTestGround()
after(() => database.close())

test('time is recorded once, within the session, of one who may be recorded', async () => {
  const { record, asa, bea, hidden, second, programme_id, occasion_id, leader, as } = await fresh()
  const id = idOf(await record(asa))
  assert.deepEqual(told, [
    { what: 'attendance-changed', programme_id, attendance_ids: [id], done: 'recorded' },
  ])
  assert.equal(refusedAs(await record(asa)), 'already-recorded')
  assert.equal(refusedAs(await record(bea, 17)), 'longer-than-session')
  assert.equal(refusedAs(await record(bea, 0)), 'nothing-attended')
  assert.equal(refusedAs(await record(bea, 4, second)), 'not-yet')
  assert.equal(refusedAs(await record(bea, 4, 999_999)), 'not-found')
  assert.equal(refusedAs(await record(hidden)), 'not-found')
  const form = { id: '6c2c4cd6-2a39-4f1e-9a0e-0a4f2e5c9b11', digest: '' }
  const first_session = {
    occasion_id,
    session_id: (await reading(ground, leader, db => sessionsOf(db, occasion_id)))[0]!.id,
    person_id: bea,
    quarters: 4,
  }
  const send = () => as(leader, tx => once(tx, form, () => recordAttendance(tx, leader, first_session)))
  assert.deepEqual(await send(), await send())
})

test('a correction keeps what was and why, and is told; the one who comes second is refused', async () => {
  const { record, asa, leader, as, occasion_id, programme_id } = await fresh()
  const attendance_id = idOf(await record(asa))
  told.length = 0
  const correction = {
    occasion_id,
    attendance_id,
    version: 1,
    quarters: 12,
    is_signed: true,
    reason: ' Gick hem klockan 11 ',
  }
  assert.equal(idOf(await as(leader, tx => correctAttendance(tx, leader, correction))), attendance_id)
  assert.deepEqual(told, [
    { what: 'attendance-changed', programme_id, attendance_ids: [attendance_id], done: 'corrected' },
  ])
  const row = await reading(ground, leader, db => attendanceOf(db, leader, occasion_id, attendance_id))
  assert.deepEqual(
    [row!.quarters, row!.signed_how, row!.signed_by, row!.version],
    [12, 'paper', 'test-project_leader', 2],
  )
  const [kept, ...more] = await reading(ground, leader, db => correctionsOf(db, attendance_id))
  assert.deepEqual(more, [])
  assert.deepEqual(
    [kept!.quarters_before, kept!.quarters_after, kept!.signed_before, kept!.signed_after, kept!.reason],
    [14, 12, false, true, 'Gick hem klockan 11'],
  )
  assert.equal(
    refusedAs(await as(leader, tx => correctAttendance(tx, leader, { ...correction, quarters: 8 }))),
    'changed-by-other',
  )
  const refused = (rest: object) =>
    as(leader, tx => correctAttendance(tx, leader, { ...correction, version: 2, ...rest })).then(refusedAs)
  assert.equal(await refused({}), 'nothing-changed')
  assert.equal(await refused({ quarters: 17 }), 'longer-than-session')
  assert.equal(await refused({ quarters: 8, reason: '' }), 'reason-missing')
  assert.equal(await refused({ quarters: 0 }), 'nothing-to-sign')
  assert.equal(await refused({ attendance_id: 999_999 }), 'not-found')
})

test('a signature stands when only something else is corrected back and forth', async () => {
  const { record, asa, leader, as, occasion_id } = await fresh()
  const attendance_id = idOf(await record(asa))
  const row = () => reading(ground, leader, db => attendanceOf(db, leader, occasion_id, attendance_id))
  const sign = (version: number) =>
    as(leader, tx => signAttendance(tx, leader, { occasion_id, attendance_id, version, signed_how: 'phone' }))
  assert.equal(refusedAs(await sign(9)), 'changed-by-other')
  idOf(await sign(1))
  assert.equal((await row())!.signed_how, 'phone')
  assert.equal(refusedAs(await sign(2)), 'already-signed')
  const correct = (version: number, rest: object) =>
    as(leader, tx =>
      correctAttendance(tx, leader, {
        occasion_id,
        attendance_id,
        version,
        quarters: 14,
        is_signed: true,
        reason: 'Fel',
        ...rest,
      }),
    )
  idOf(await correct(2, { is_signed: false }))
  assert.equal((await row())!.signed_at, null)
  idOf(await correct(3, { quarters: 0, is_signed: false }))
  assert.equal(refusedAs(await sign(4)), 'nothing-to-sign')
})

test('two sessions on a day hold together what they hold apart', async () => {
  const { asa, record, leader, occasion_id, programme_id, first, as } = await fresh()
  const afternoon = await transact(ground, houseScope, tx =>
    tx.db
      .insertInto('session')
      .values({
        programme_id,
        occasion_id,
        held_on: '2025-10-14',
        starts_at: '13:00',
        ends_at: '14:30',
        place: 'Osby',
      })
      .returning('id')
      .executeTakeFirstOrThrow(),
  )
  const morning = idOf(await record(asa, 16, first))
  assert.equal(refusedAs(await record(asa, 7, afternoon.id)), 'longer-than-session')
  idOf(await record(asa, 6, afternoon.id))
  const more = {
    occasion_id,
    attendance_id: morning,
    version: 1,
    quarters: 17,
    is_signed: false,
    reason: 'Fel',
  }
  assert.equal(refusedAs(await as(leader, tx => correctAttendance(tx, leader, more))), 'longer-than-session')
})

test('after all that the trail is whole', async () => {
  assert.equal((await reading(ground, houseScope, db => verifyTrail(db))).broken_at, null)
})
