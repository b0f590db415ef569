import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRemindedByItself, mayBeReminded } from './chasing.ts'

const now = new Date('2025-10-15T09:00:00Z')
const waits = { reach: 'sms', first_on: '2025-10-08', reminded_at: null, reminders: 0 } as const
const at = { days: 7, now, today: '2025-10-15' }

test('nobody is reminded twice within a week, and nobody who is reached by nothing', () => {
  assert.equal(mayBeReminded(waits, now), true)
  assert.equal(mayBeReminded({ ...waits, reminded_at: new Date('2025-10-08T09:00:01Z') }, now), false)
  assert.equal(mayBeReminded({ ...waits, reminded_at: new Date('2025-10-08T09:00:00Z') }, now), true)
  assert.equal(mayBeReminded({ ...waits, reach: 'none' }, now), false)
})

test('by itself it is so many days after the first session, three times in all, and never where that is 0', () => {
  assert.equal(isRemindedByItself(waits, at), true)
  assert.equal(isRemindedByItself({ ...waits, first_on: '2025-10-09' }, at), false)
  assert.equal(isRemindedByItself({ ...waits, reminders: 3 }, at), false)
  assert.equal(isRemindedByItself({ ...waits, reminders: 2 }, at), true)
  assert.equal(isRemindedByItself(waits, { ...at, days: 0 }), false)
})
