import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readIn, readKey, toSign } from './own-hours.ts'

const NOW = new Date('2025-10-15T09:00:00Z')
const kept = (attendance_id: number, quarters: number, signed_at: Date | null = null) => ({
  ...{ attendance_id, quarters, signed_at },
})

test('what was read is signed, what is signed already is left, and nothing is signed unread', () => {
  const rows = [kept(1, 14), kept(2, 8), kept(3, 6, NOW)]
  const asRead = readIn(['1.14', '2.8', '3.6', 'x', '4.'])
  assert.deepEqual(asRead.length, 3)
  assert.deepEqual(
    toSign(asRead, rows).rows.map(row => row.attendance_id),
    [1, 2],
  )
  // Somebody has corrected one since, or taken it away: then none is signed.
  for (const others of [[kept(1, 12), kept(2, 8)], [kept(2, 8)]])
    assert.deepEqual(toSign(readIn(['1.14', '2.8']), others), { rows: [], changed: true })
})

test('whatever is read, exactly that is signed or nothing', () => {
  const row = fc.record({ quarters: fc.integer({ min: 1, max: 40 }), isSigned: fc.boolean() })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(fc.nat(7)), (given, picked) => {
      const rows = given.map((one, at) => kept(at + 1, one.quarters, one.isSigned ? NOW : null))
      const chosen = picked.flatMap(at => rows[at] ?? [])
      const { rows: signed, changed } = toSign(readIn(chosen.map(readKey)), rows)
      assert.equal(changed, false)
      assert.deepEqual(new Set(signed), new Set(chosen.filter(one => one.signed_at === null)))
    }),
  )
})
