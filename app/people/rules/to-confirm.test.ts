import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isToConfirm } from './to-confirm.ts'

const given = { function: 'management', email: 'vd@exempel.se', given_by: 'company', confirmed_at: null }

test('an address that the company gave is confirmed by the programme, once, where there is one', () => {
  assert.equal(isToConfirm(given), true)
  assert.equal(isToConfirm({ ...given, confirmed_at: new Date('2025-10-15T09:00:00Z') }), false)
  assert.equal(isToConfirm({ ...given, email: '' }), false)
})

test('what the programme gave, or what stood here before, is believed as it is', () => {
  assert.equal(isToConfirm({ ...given, given_by: 'programme' }), false)
  assert.equal(isToConfirm({ ...given, given_by: 'earlier' }), false)
})

test('who has only knocked is confirmed at the open door', () => {
  assert.equal(isToConfirm({ ...given, function: 'knocked' }), false)
})
