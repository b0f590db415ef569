import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recentSteps } from './recent-steps.ts'
import { undated } from './testing.ts'

const one = undated({ tip_on: '2025-10-01', referred_on: '2025-10-06', agreed_on: '2025-10-14' })
const two = undated({ tip_on: '2025-10-14', left_on: '2025-10-15', left_kind: 'declined' })
const told = (days: number, most: number) =>
  recentSteps([one, two], '2025-10-15', { days, most }).map(({ step, on }) => `${on} ${step}`)

test('the latest step first, the furthest of a day before the others, and a no is a step too', () => {
  assert.deepEqual(told(30, 9), [
    '2025-10-15 declined',
    '2025-10-14 agreed',
    '2025-10-14 tip',
    '2025-10-06 referred',
    '2025-10-01 tip',
  ])
})

test('what was long ago, what is to come and what is more than asked for is left out', () => {
  assert.deepEqual(told(9, 9).at(-1), '2025-10-14 tip')
  assert.equal(told(30, 2).length, 2)
  const coming = undated({ tip_on: '2025-10-01', agreed_on: '2025-10-16' })
  assert.deepEqual(
    recentSteps([coming], '2025-10-15', { days: 30, most: 9 }).map(({ step }) => step),
    ['tip'],
  )
})
