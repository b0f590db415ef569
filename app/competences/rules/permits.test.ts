import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byUrgency, isUrgent, kindsTold, permitState } from './permits.ts'

const TODAY = '2025-10-15'

test('a permit is good on its last day, and one without a last day never lapses', () => {
  assert.equal(permitState('2025-10-14', TODAY), 'lapsed')
  assert.equal(permitState('2025-10-15', TODAY), 'soon')
  // 15 October and 90 days: 16 of October, 30 of November, 31 of December, 13 of January.
  assert.equal(permitState('2026-01-13', TODAY), 'soon')
  assert.equal(permitState('2026-01-14', TODAY), 'good')
  assert.equal(permitState(null, TODAY), 'open')
  assert.deepEqual((['lapsed', 'soon', 'good', 'open'] as const).map(isUrgent), [true, true, false, false])
})

test('the most urgent stand first, and those without a last day at the end', () => {
  const of = (name: string, until_on: string | null) => ({ name, until_on })
  const all = [of('Åke', null), of('Eva', '2026-01-01'), of('Bo', '2025-01-01'), of('Ann', '2026-01-01')]
  assert.deepEqual(
    all.toSorted(byUrgency).map(one => one.name),
    ['Bo', 'Ann', 'Eva', 'Åke'],
  )
})

test('what lapses is told by kind, without anybody', () => {
  assert.equal(
    kindsTold(['Heta arbeten', 'Truckkort', 'Travers', 'Truckkort']),
    '2 Truckkort, 1 Heta arbeten, 1 Travers',
  )
  assert.equal(kindsTold([]), '')
})
