import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Binds } from '../../programmes/rules/binding.ts'
import { type Because, readIn, readKey, toSign } from './own-hours.ts'

const NOW = new Date('2025-10-15T09:00:00Z')
const kept = (
  attendance_id: number,
  quarters: number,
  { signed_at = null as Date | null, objection = null as Because | null, binds = 'ours' as Binds } = {},
) => ({ attendance_id, quarters, signed_at, objection, binds })

test('what was read is signed; signed already it is left; and nothing is signed unread', () => {
  const asRead = readIn(['1.14', '2.8', 'x', '4.'])
  assert.equal(asRead.length, 2)
  const rows = [kept(1, 14), kept(2, 8), kept(3, 6)]
  assert.deepEqual(
    toSign(asRead, rows).rows.map(row => row.attendance_id),
    [1, 2],
  )
  const signed = rows.map(row => ({ ...row, signed_at: NOW }))
  assert.deepEqual(toSign(asRead, signed), { rows: [], changed: false })
  // Corrected since, taken away, said to be wrong on another phone, or signed on paper: then none is signed.
  const changed = [
    [kept(1, 12), kept(2, 8)],
    [kept(2, 8)],
    [kept(1, 14, { objection: 'absent' }), kept(2, 8)],
    [kept(1, 14, { signed_at: NOW }), kept(2, 8)],
    // The portal’s signature binds, or paper does: nobody signs twice.
    [kept(1, 14, { binds: 'portal' }), kept(2, 8)],
    [kept(1, 14, { binds: 'paper' }), kept(2, 8)],
  ]
  for (const others of changed) assert.deepEqual(toSign(asRead, others), { rows: [], changed: true })
})

test('whatever is read, exactly that is signed or nothing', () => {
  const row = fc.record({
    quarters: fc.integer({ min: 1, max: 40 }),
    signed_at: fc.constantFrom(null, NOW),
    objection: fc.constantFrom(null, null, 'longer' as const),
  })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.uniqueArray(fc.nat(7)), (given, picked) => {
      const rows = given.map(({ quarters, ...rest }, at) => kept(at + 1, quarters, rest))
      const chosen = picked.flatMap(at => rows[at] ?? [])
      const { rows: signed } = toSign(readIn(chosen.map(readKey)), rows)
      assert.ok(signed.length === 0 || signed.length === chosen.length)
      for (const one of signed) assert.ok(one.signed_at === null && one.objection === null)
    }),
  )
})
