import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sideBySide } from './mark-places.ts'

const rowsOf = (places: number[]) =>
  sideBySide(
    places.map(at => ({ at })),
    0.4,
  ).map(({ at, row }) => [at, row])

test('marks on the same spot stand over each other around the line, and others on it', () => {
  assert.deepEqual(rowsOf([3, 2, 3]), [
    [2, 0],
    [3, -0.5],
    [3, 0.5],
  ])
  assert.deepEqual(rowsOf([1, 1.3, 1.6, 5]), [
    [1, -1],
    [1.3, 0],
    [1.6, 1],
    [5, 0],
  ])
})

test('no two marks cover each other, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 50 }), { maxLength: 4 }), tenths => {
      const placed = rowsOf(tenths.map(one => one / 10))
      assert.equal(placed.length, tenths.length)
      for (const [i, [at, row]] of placed.entries())
        for (const [other_at, other_row] of placed.slice(i + 1))
          assert.ok(Math.abs(at! - other_at!) >= 0.4 - 1e-9 || row !== other_row)
    }),
  )
})
