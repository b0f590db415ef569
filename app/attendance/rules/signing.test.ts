import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signatureRefusal } from './signing.ts'

test('time is signed once, and only where there is any', () => {
  assert.equal(signatureRefusal({ quarters: 4, signed_at: null }), null)
  assert.equal(signatureRefusal({ quarters: 0, signed_at: null })?.refused, 'nothing-to-sign')
  assert.equal(signatureRefusal({ quarters: 4, signed_at: new Date(0) })?.refused, 'already-signed')
})
