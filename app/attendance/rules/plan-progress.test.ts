import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countsOf, planStateOf } from './plan-progress.ts'

test('how far someone has come follows from facts, the strongest first', () => {
  const [been, booked, missed] = (['attended', 'booked', 'missed'] as const).map(kind => ({ kind }))
  assert.equal(planStateOf({ level: 3, level_to: 3 }, booked), 'reached')
  assert.equal(planStateOf({ level: 2, level_to: 3 }, been), 'attended')
  assert.equal(planStateOf({ level: null, level_to: 3 }, booked), 'booked')
  assert.equal(planStateOf({ level: 2, level_to: 3 }, missed), 'missed')
  // Where nobody has said which level it leads to, none is reached.
  assert.equal(planStateOf({ level: 4, level_to: null }, undefined), 'waiting')
})

test('each person is counted in one state', () => {
  const counts = countsOf(['reached', 'booked', 'booked', 'waiting'])
  assert.deepEqual(
    [...counts],
    [
      ['reached', 1],
      ['attended', 0],
      ['booked', 2],
      ['missed', 0],
      ['waiting', 1],
    ],
  )
})
