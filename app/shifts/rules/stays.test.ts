import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOtherwise, staysChosen, staysIn, staysRead } from './stays.ts'

const [A, B] = [1, 2]
const moves = [
  { from_on: '2025-10-15', team_id: A },
  { from_on: '2026-06-01', team_id: B },
]

test('a choice is one only where some day becomes another', () => {
  const only = moves.slice(0, 1)
  assert.equal(isOtherwise(only, { from_on: '2025-11-01', team_id: A }), false, 'it is so already')
  assert.equal(isOtherwise(only, { from_on: '2025-01-01', team_id: A }), true, 'known from an earlier day')
  assert.equal(isOtherwise(moves, { from_on: '2026-06-01', team_id: A }), true, 'does not move after all')
  assert.equal(isOtherwise(moves, { from_on: '2025-11-01', team_id: A }), true, 'nor here')
  assert.equal(isOtherwise(moves, { from_on: '2026-06-01', team_id: B }), false)
  assert.equal(isOtherwise([], { from_on: '2026-06-01', team_id: null }), false, 'not known before or after')
})

test('what was said of the day and of later ones gives way', () => {
  const chosen = staysChosen(moves, { from_on: '2026-01-01', team_id: null })
  assert.equal(staysRead(chosen), '2025-10-15 1,2026-01-01 0')
  assert.deepEqual(staysIn(staysRead(chosen)), chosen)
})
