import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sessionsMoved } from '../courses/rules/events.ts'
import { idOf, openTestGround } from './commands/testing.ts'
import { attendanceListener } from './listener.ts'

const { database, told, fresh } = await openTestGround()
after(() => database.close())

test('what was attended in a session that moves is told of; where nobody was, nothing is', async () => {
  const { programme_id, as, leader, record, asa, first, second } = await fresh()
  const id = idOf(await record(asa))
  const move = (...session_ids: number[]) =>
    as(leader, tx => attendanceListener(tx, sessionsMoved({ programme_id, session_ids })))
  told.length = 0
  await move(second)
  assert.deepEqual(told, [])
  await move(first, second)
  assert.deepEqual(told, [{ what: 'attendance-changed', programme_id, attendance_ids: [id], done: 'moved' }])
})
