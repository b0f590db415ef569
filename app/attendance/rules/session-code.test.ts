import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vaultOf } from '../../foundation/vault.ts'
import { codeAt, isFresh, printedCode, scanIn, secondsLeft, sessionWith, ticketFor } from './session-code.ts'

const vault = vaultOf('0a'.repeat(32))
const session = { id: 7, held_on: '2025-10-15' }
const others = [{ id: 8, held_on: '2025-10-15' }, session]
const now = new Date('2025-10-15T06:00:10Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

test('the code of now, the one before and the one after are good, and no other', () => {
  const code = codeAt(vault, session, now)
  const good = (seconds: number) => sessionWith(vault, code, others, later(seconds))?.session.id ?? null
  assert.deepEqual([-41, -40, 0, 19, 20, 49, 50].map(good), [null, 7, 7, 7, 7, 7, null])
  assert.equal(secondsLeft(now), 20)
  assert.notEqual(code, codeAt(vault, { id: 8 }, now))
  assert.equal(sessionWith(vault, code, [others[0]!], now), null)
  assert.equal(sessionWith(vaultOf('0b'.repeat(32)), code, others, now), null)
})

test('a code is read however it is typed, and one on paper all day is known as such', () => {
  const code = codeAt(vault, session, now)
  assert.equal(
    sessionWith(vault, ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`, others, now)?.came_how,
    'phone',
  )
  const printed = printedCode(vault, session)
  assert.deepEqual(sessionWith(vault, printed, others, later(30_000)), { session, came_how: 'printed' })
  assert.equal(sessionWith(vault, printed, [{ ...session, held_on: '2025-10-16' }], now), null)
  assert.equal(sessionWith(vault, 'ÅÄÖ', others, now), null)
})

test('what was read is carried along: unchanged, for ten minutes, or from when the door opens', () => {
  const scan = { session_id: 7, came_how: 'phone' as const, at: now }
  const ticket = ticketFor(vault, scan)
  assert.deepEqual(scanIn(vault, ticket), scan)
  assert.equal(scanIn(vault, ticket.replace('7.', '8.')), null)
  assert.equal(scanIn(vault, ticket.replace('phone', 'printed')), null)
  assert.equal(scanIn(vault, 'x'), null)
  assert.deepEqual(
    [isFresh(scan, later(-60), later(600)), isFresh(scan, later(-60), later(601))],
    [true, false],
  )
  assert.deepEqual(
    [isFresh(scan, later(3600), later(4200)), isFresh(scan, later(3600), later(4201))],
    [true, false],
  )
})
