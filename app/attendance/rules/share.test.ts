import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shareOf } from './share.ts'

// Four sessions of 4 h: 64 quarters.
const sessions = [1, 2, 3, 4].map(id => ({ id, quarters: 16 }))

test('a part of all sessions, and the most that it can become', () => {
  assert.deepEqual(shareOf(sessions, []), { percent: 0, at_best: 100 })
  // 4 h of the first: 16 ÷ 64.
  assert.deepEqual(shareOf(sessions, [{ session_id: 1, quarters: 16 }]), { percent: 25, at_best: 100 })
  // 3 h of the first, none of the second: 12 ÷ 64 = 18,75; at best 12 + 0 + 16 + 16 = 44 ÷ 64 = 68,75.
  const missed = [
    { session_id: 1, quarters: 12 },
    { session_id: 2, quarters: 0 },
  ]
  assert.deepEqual(shareOf(sessions, missed), { percent: 18, at_best: 68 })
  // The third has been and is not noted: nothing is lost by that.
  assert.deepEqual(shareOf(sessions, [...missed, { session_id: 4, quarters: 16 }]), {
    percent: 43,
    at_best: 68,
  })
  assert.equal(shareOf([], []), null)
})

test('whatever is noted, it is at most all, and can become no less than it is', () => {
  const noted = fc.uniqueArray(
    fc.record({ session_id: fc.integer({ min: 1, max: 4 }), quarters: fc.integer({ min: 0, max: 17 }) }),
    { selector: one => one.session_id },
  )
  fc.assert(
    fc.property(noted, given => {
      const { percent, at_best } = shareOf(sessions, given)!
      assert.ok(percent >= 0 && percent <= at_best && at_best <= 100)
      if (given.length === 4) assert.equal(percent, at_best)
    }),
  )
})
