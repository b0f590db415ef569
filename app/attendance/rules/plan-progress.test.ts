import assert from 'node:assert/strict'
import { test } from 'node:test'
import { planStateOf } from './plan-progress.ts'

test('how far someone has come follows from facts, the strongest first', () => {
  const been = { is_attended: true }
  const booked = { is_attended: false }
  assert.equal(planStateOf({ level: 3, level_to: 3 }, booked), 'reached')
  assert.equal(planStateOf({ level: 2, level_to: 3 }, been), 'attended')
  assert.equal(planStateOf({ level: null, level_to: 3 }, booked), 'booked')
  // Where nobody has said which level it leads to, none is reached.
  assert.equal(planStateOf({ level: 4, level_to: null }, undefined), 'waiting')
})
