import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  groundPath,
  linePath,
  rangePath,
  type Series,
  scalesOf,
  spread,
  ticksTo,
  valueAt,
} from './chart-lines.ts'

const rise: Series = {
  label: 'Utfall',
  kind: 'outcome',
  points: [
    { x: 0, y: 0 },
    { x: 2, y: 50 },
    { x: 4, y: 100 },
  ],
}
const scales = scalesOf({ from: 0, to: 4 }, { to: 100 })

test('a line goes from the lower left to the upper right', () => {
  assert.equal(linePath(rise, scales), 'M0,300L500,150L1000,0')
  assert.equal(groundPath(rise, scales), 'M0,300L500,150L1000,0L1000,300L500,300L0,300Z')
})

test('a step holds its value until the next point', () => {
  const steps: Series = { ...rise, shape: 'step' }
  assert.equal(linePath(steps, scales), 'M0,300L500,300L500,150L1000,150L1000,0')
  assert.equal(valueAt(steps, 3), 50)
})

test('a line has a value between its points', () => {
  assert.equal(valueAt(rise, 1), 25)
  assert.equal(valueAt(rise, 4), 100)
  assert.equal(valueAt(rise, -1), undefined)
})

test('a range is drawn only where both ends are known', () => {
  assert.equal(rangePath(rise, scales), '')
  const sure: Series = {
    ...rise,
    points: [
      { x: 0, y: 50, low: 40, high: 60 },
      { x: 4, y: 50, low: 40, high: 60 },
    ],
  }
  assert.equal(rangePath(sure, scales), 'M0,120L1000,120L1000,180L0,180Z')
})

test('the target always has its line', () => {
  assert.deepEqual(ticksTo(1500), [0, 500, 1000, 1500])
  assert.deepEqual(ticksTo(10_500), [0, 2000, 4000, 6000, 8000, 10_500])
  assert.deepEqual(ticksTo(1), [0, 0.2, 0.4, 0.6, 0.8, 1])
})

test('names that would lie on each other are moved apart', () => {
  assert.deepEqual(spread([100, 10], 30), [100, 10])
  assert.deepEqual(spread([12, 10], 30), [40, 10])
  assert.deepEqual(spread([10, 12, 14], 30), [10, 40, 70])
  assert.deepEqual(spread([300, 300, 20], 30, 300), [270, 300, 20])
})
