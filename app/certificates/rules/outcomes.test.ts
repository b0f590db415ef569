import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givesOutcome, movedBy, notingsIn } from './outcomes.ts'

const told = { assessed_on: '2025-10-14', assessor: 'Kim Ek', how: 'Prov' }
const stands = { id: 7, outcome: 'passed' as const, ...told }

test('only those for whom something is chosen are noted, and only those who are there', () => {
  const typed = {
    outcome_1: 'passed',
    seen_1: '',
    outcome_2: '',
    outcome_3: 'none',
    seen_3: '7',
    outcome_9: 'passed',
  }
  assert.deepEqual(notingsIn(typed, [1, 2, 3]), [
    { person_id: 1, seen: null, to: 'passed' },
    { person_id: 3, seen: 7, to: 'none' },
  ])
  assert.deepEqual(notingsIn({ outcome_1: 'excellent' }, [1]), [])
  assert.equal(givesOutcome(typed), true)
  assert.equal(givesOutcome({ outcome_3: 'none', seen_3: '7' }), false)
})

test('the same twice is nothing, and what somebody else wrote since stands', () => {
  const to = (choice: 'passed' | 'not_yet' | 'none', seen: number | null) => ({
    person_id: 1,
    seen,
    to: choice,
  })
  assert.equal(movedBy(to('passed', null), null, told), 'written')
  assert.equal(movedBy(to('passed', null), stands, told), 'same')
  assert.equal(movedBy(to('not_yet', null), stands, told), 'overtaken')
  assert.equal(movedBy(to('not_yet', 7), stands, told), 'written')
  assert.equal(movedBy(to('passed', 7), stands, { ...told, how: 'Praktiskt prov' }), 'written')
  assert.equal(movedBy(to('none', 7), stands, null), 'taken-away')
  assert.equal(movedBy(to('none', 6), stands, null), 'overtaken')
  assert.equal(movedBy(to('none', 7), null, null), 'same')
})
