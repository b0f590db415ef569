import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareOf } from '../../attendance/rules/share.ts'
import {
  isAmongAll,
  mayIssueAttendance,
  numberIn,
  numberShown,
  type Reached,
  shownToAnyone,
  whyNotIssued,
} from './certificate.ts'

const sessions = [
  { id: 1, quarters: 16 },
  { id: 2, quarters: 16 },
]
const share = (first: number, second: number) =>
  shareOf(sessions, [
    { session_id: 1, quarters: first },
    { session_id: 2, quarters: second },
  ])
const reached = (rest: Partial<Reached> = {}): Reached => ({
  is_over: true,
  is_cancelled: false,
  share: share(16, 16),
  outcome: null,
  has: [],
  had: [],
  ...rest,
})

test('an attendance certificate takes the least part of all sessions: 26 of 32 quarters are 81 percent, 25 are 78', () => {
  assert.equal(mayIssueAttendance(share(16, 10), 80), true)
  assert.equal(mayIssueAttendance(share(16, 9), 80), false)
  assert.equal(mayIssueAttendance(share(16, 9), 78), true)
  // Whoever was never there is not certified, whatever was set.
  assert.equal(mayIssueAttendance(share(0, 0), 0), false)
  assert.equal(mayIssueAttendance(null, 0), false)
})

test('why a certificate is not issued is one thing at a time', () => {
  assert.equal(whyNotIssued('attendance', reached(), 80), null)
  assert.equal(whyNotIssued('attendance', reached({ is_over: false }), 80), 'not-over')
  assert.equal(
    whyNotIssued('attendance', reached({ is_cancelled: true, is_over: false }), 80),
    'occasion-cancelled',
  )
  assert.equal(whyNotIssued('attendance', reached({ share: share(16, 0) }), 80), 'under-least-share')
  assert.equal(whyNotIssued('attendance', reached({ has: ['attendance'] }), 80), 'already-issued')
  assert.equal(whyNotIssued('attendance', reached({ has: ['qualification'] }), 80), null)
})

test('a qualification rests on an outcome that somebody has assessed', () => {
  assert.equal(whyNotIssued('qualification', reached(), 80), 'no-assessed-outcome')
  assert.equal(whyNotIssued('qualification', reached({ outcome: 'not_yet' }), 80), 'not-passed')
  assert.equal(whyNotIssued('qualification', reached({ outcome: 'passed' }), 80), null)
  assert.equal(
    whyNotIssued('qualification', reached({ outcome: 'passed', share: share(16, 0) }), 80),
    'under-least-share',
  )
})

test('where one was withdrawn, another is issued to that person alone', () => {
  assert.equal(isAmongAll('attendance', reached(), 80), true)
  assert.equal(isAmongAll('attendance', reached({ had: ['attendance'] }), 80), false)
  assert.equal(isAmongAll('attendance', reached({ had: ['qualification'] }), 80), true)
  assert.equal(isAmongAll('attendance', reached({ is_over: false }), 80), false)
  assert.equal(whyNotIssued('attendance', reached({ had: ['attendance'] }), 80), null)
})

test('a number is read however it is typed, and nothing else is one', () => {
  assert.equal(numberIn('hj4k-7qrt 3acd'), 'HJ4K7QRT3ACD')
  assert.equal(numberShown('HJ4K7QRT3ACD'), 'HJ4K-7QRT-3ACD')
  for (const typed of ['', 'HJ4K-7QRT', 'HJ4K-7QRT-3AC0', 'HJ4K-7QRT-3ACDD'])
    assert.equal(numberIn(typed), null)
})

test('what was chosen is shown, and of somebody with protected identity nothing', () => {
  assert.deepEqual(shownToAnyone({ shows: ['name', 'hours'], is_protected: false }), ['name', 'hours'])
  assert.deepEqual(shownToAnyone({ shows: ['name', 'hours'], is_protected: true }), [])
  assert.deepEqual(shownToAnyone({ shows: ['name'], is_protected: null }), [])
})
