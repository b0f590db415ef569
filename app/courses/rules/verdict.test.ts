import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scheduleVerdict, stageOf } from './verdict.ts'

test('an occasion is planned, under way or over', () => {
  const on = (today: string) => stageOf({ first_on: '2025-10-15', last_on: '2025-10-22' }, today)
  assert.deepEqual(['2025-10-14', '2025-10-15', '2025-10-22', '2025-10-23'].map(on), [
    'planned',
    'under_way',
    'under_way',
    'over',
  ])
  assert.equal(stageOf({ first_on: null, last_on: null }, '2025-10-15'), 'undated')
})

test('the list opens with what comes next', () => {
  assert.equal(scheduleVerdict({ all: 0, coming: 0, next_on: null }), 'no_occasions')
  assert.equal(scheduleVerdict({ all: 4, coming: 0, next_on: null }), 'nothing_coming')
  assert.equal(scheduleVerdict({ all: 4, coming: 2, next_on: '2025-10-20' }), 'next_is')
})
