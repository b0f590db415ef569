import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayAsk, standingOf } from './request.ts'

test('what is so goes before what was answered', () => {
  const none = { has_seat: false, waits: false, is_asked: false, answer: null, has_begun: false }
  const asked = { ...none, is_asked: true }
  const said = [
    none,
    asked,
    { ...asked, answer: 'no' as const },
    { ...asked, answer: 'no' as const, has_seat: true },
    { ...asked, answer: 'yes' as const, waits: true },
    { ...asked, answer: 'yes' as const },
    { ...asked, has_begun: true },
  ]
  assert.deepEqual(said.map(standingOf), ['free', 'asked', 'no', 'seat', 'waits', 'gone', 'late'])
  assert.deepEqual(said.map(mayAsk), [true, false, false, false, false, true, false])
})
