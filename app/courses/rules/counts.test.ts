import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countShown } from './counts.ts'

test('one to four people are only said to be few, to those who may not see them', () => {
  const few = { exactly: false, small_count: 5 }
  assert.deepEqual(
    [0, 1, 4, 5].map(people => countShown(people, few)),
    [{ count: 0 }, { fewer_than: 5 }, { fewer_than: 5 }, { count: 5 }],
  )
  fc.assert(
    fc.property(fc.nat(200), people =>
      assert.deepEqual(countShown(people, { ...few, exactly: true }), { count: people }),
    ),
  )
})
