import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seatsSaid } from './seats-said.ts'

test('few is the last seat, or at most a fifth of all', () => {
  const of = (seats: number, free: number) => seatsSaid({ seats, open: free })
  assert.deepEqual(
    [12, 3, 2, 1, 0, -1].map(free => of(12, free)),
    ['free', 'free', 'few', 'few', 'full', 'full'],
  )
  assert.deepEqual(
    [of(20, 4), of(20, 5), of(4, 1), of(4, 2), of(0, 0)],
    ['few', 'free', 'few', 'free', 'full'],
  )
})

test('a seat more that is free never sounds like less', () => {
  const ranks = { full: 0, few: 1, free: 2 }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: -20, max: 500 }), (seats, free) => {
      const rank = (n: number) => ranks[seatsSaid({ seats, open: n })]
      assert.ok(rank(free + 1) >= rank(free))
      assert.equal(seatsSaid({ seats, open: free }) === 'full', free <= 0)
    }),
  )
})
