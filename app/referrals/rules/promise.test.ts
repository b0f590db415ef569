import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueLetter, handOverState, workdaysLeft } from './promise.ts'

const open = { answer: null, promised_on: '2025-10-16', reminded_at: null, escalated_at: null }
const sent = new Date('2025-10-15T05:00:00Z')

test('a promise is kept, soon due, or broken; what is answered is neither', () => {
  assert.equal(handOverState(open, '2025-10-16'), 'waiting', 'the day itself is within the promise')
  assert.equal(handOverState(open, '2025-10-17'), 'late')
  assert.equal(handOverState({ ...open, answer: 'declined' }, '2025-10-17'), 'declined')
  assert.equal(handOverState({ ...open, promised_on: null }, '2025-10-17'), 'waiting')
})

test('workdays left pass over weekends and the Swedish holidays', () => {
  assert.equal(workdaysLeft('2025-10-20', '2025-10-15'), 3, 'Thursday, Friday, Monday')
  assert.equal(workdaysLeft('2025-10-13', '2025-10-15'), -2)
  // Wednesday 30 April to Monday 5 May: the first of May is a holiday, then Friday 2 and Monday 5.
  assert.equal(workdaysLeft('2025-05-05', '2025-04-30'), 2)
  assert.equal(workdaysLeft(null, '2025-10-15'), null)
})

test('one reminder the workday before, one escalation the day after, nothing twice', () => {
  assert.equal(dueLetter(open, '2025-10-14'), null, 'two workdays left')
  assert.equal(dueLetter(open, '2025-10-15'), 'reminder')
  assert.equal(dueLetter({ ...open, reminded_at: sent }, '2025-10-16'), null)
  assert.equal(dueLetter(open, '2025-10-16'), 'reminder', 'a job that slept a day still reminds in time')
  assert.equal(dueLetter(open, '2025-10-17'), 'escalation')
  assert.equal(dueLetter({ ...open, escalated_at: sent }, '2025-10-20'), null)
  assert.equal(dueLetter({ ...open, answer: 'accepted' }, '2025-10-17'), null)
  // Promised on a Monday: the Friday before is one workday away.
  assert.equal(dueLetter({ ...open, promised_on: '2025-10-20' }, '2025-10-17'), 'reminder')
})
