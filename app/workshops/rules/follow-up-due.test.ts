import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followUpAskedOn } from './follow-up-due.ts'

const gap = { kind: 'gap', closed_on: '2025-03-31', followed_on: null } as const

test('a follow-up is asked for so many months after the workshop was closed, on the last day of a shorter month', () => {
  assert.equal(followUpAskedOn(gap, 6), '2025-09-30')
  assert.equal(followUpAskedOn(gap, 1), '2025-04-30')
  assert.equal(followUpAskedOn({ ...gap, closed_on: '2025-08-15' }, 6), '2026-02-15')
})

test('nothing is asked for where the gaps were walked through, in the room or as noted since; what was noted before says nothing', () => {
  assert.equal(followUpAskedOn({ ...gap, kind: 'follow_up' }, 6), null)
  assert.equal(followUpAskedOn({ ...gap, followed_on: '2025-03-31' }, 6), null)
  assert.equal(followUpAskedOn({ ...gap, followed_on: '2025-03-30' }, 6), '2025-09-30')
})
