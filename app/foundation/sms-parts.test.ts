import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smsParts } from './sms-parts.ts'

test('Swedish fits 160 signs in one part and 153 in each of several', () => {
  assert.deepEqual(smsParts('å'.repeat(160)), { coding: 'gsm7', parts: 1 })
  assert.deepEqual(smsParts('Ö'.repeat(161)), { coding: 'gsm7', parts: 2 })
  assert.deepEqual(smsParts('a'.repeat(306)), { coding: 'gsm7', parts: 2 }) // 2 × 153
  assert.deepEqual(smsParts('a'.repeat(307)), { coding: 'gsm7', parts: 3 })
})

test('signs of the extension take two, and are not parted', () => {
  assert.deepEqual(smsParts('€'.repeat(80)), { coding: 'gsm7', parts: 1 }) // 160
  assert.deepEqual(smsParts('€'.repeat(81)), { coding: 'gsm7', parts: 2 })
  // 153 is odd: 76 of two in each part, so 153 of them, 306 in all, need a third.
  assert.deepEqual(smsParts('€'.repeat(152)), { coding: 'gsm7', parts: 2 })
  assert.deepEqual(smsParts('€'.repeat(153)), { coding: 'gsm7', parts: 3 })
})

test('another alphabet fits 70 in one and 67 in each of several; so does Swedish with one such sign', () => {
  assert.deepEqual(smsParts('щ'.repeat(70)), { coding: 'ucs2', parts: 1 })
  assert.deepEqual(smsParts('щ'.repeat(71)), { coding: 'ucs2', parts: 2 })
  assert.deepEqual(smsParts('ع'.repeat(135)), { coding: 'ucs2', parts: 3 }) // 2 × 67 = 134
  assert.deepEqual(smsParts(`${'a'.repeat(70)}’`), { coding: 'ucs2', parts: 2 })
  assert.deepEqual(smsParts('😀'.repeat(35)), { coding: 'ucs2', parts: 1 }) // two octet pairs each
  assert.deepEqual(smsParts('😀'.repeat(67)), { coding: 'ucs2', parts: 3 }) // 33 in each part
  assert.deepEqual(smsParts(''), { coding: 'gsm7', parts: 1 })
})
