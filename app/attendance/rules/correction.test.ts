import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { attendedRefusal, correctionRefusal, keepsSignature, mostPossible } from './correction.ts'

const before = { quarters: 14, is_signed: true }
const after = { quarters: 12, is_signed: true, reason: 'Gick hem klockan 11' }

test('the day holds its sessions less what was attended in the others', () => {
  // 8.00–12.00 and 13.00–14.30 are 330 minutes: 22 quarters, of which 16 were attended in the morning
  assert.equal(mostPossible(330, 16), 6)
  // two sessions of 50 minutes hold three quarters each by themselves, but six together
  assert.equal(mostPossible(100, 0), 6)
  assert.equal(mostPossible(60, 8), 0)
})

test('a correction changes something, says why, and keeps within the day', () => {
  assert.equal(correctionRefusal(after, before, 16), null)
  assert.equal(correctionRefusal({ ...after, reason: '  ' }, before, 16)?.refused, 'reason-missing')
  assert.equal(correctionRefusal({ ...before, reason: 'Fel' }, before, 16)?.refused, 'nothing-changed')
  assert.deepEqual(correctionRefusal({ ...after, quarters: 17 }, before, 16), {
    refused: 'longer-than-session',
    field: 'hours',
    about: { most: 4 },
  })
  assert.equal(correctionRefusal({ ...after, quarters: 0 }, before, 16)?.refused, 'nothing-to-sign')
  assert.equal(correctionRefusal({ ...after, quarters: 0, is_signed: false }, before, 16), null)
})

test('what is accepted is never more than possible, nor signed without time', () => {
  fc.assert(
    fc.property(
      fc.nat(100),
      fc.boolean(),
      fc.nat(1500),
      fc.nat(60),
      (quarters, is_signed, minutes, others) => {
        const most = mostPossible(minutes, others)
        const refusal = attendedRefusal({ quarters, is_signed }, most)
        assert.equal(refusal === null, quarters <= most && !(quarters === 0 && is_signed))
        assert.ok(most >= 0 && (most === 0 || (most + others) * 15 <= minutes))
      },
    ),
  )
})

test('a signature covers the hours that were signed', () => {
  assert.equal(keepsSignature(before, before), true)
  assert.equal(keepsSignature(before, after), false)
  assert.equal(keepsSignature({ ...before, is_signed: false }, before), false)
  assert.equal(keepsSignature(before, { ...before, is_signed: false }), false)
})
