import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type SavedSession, sessionsRefusal, type TypedSession } from './sessions.ts'

const programme = { starts_on: '2024-01-01', ends_on: '2026-12-31', today: '2025-10-15' }
const session = (
  held_on: string,
  starts_at = '08:00',
  ends_at = '12:00',
  id: number | null = null,
): TypedSession => ({ id, held_on, starts_at, ends_at, place: '' })
const saved = (one: TypedSession, most_attended: number | null): SavedSession => ({
  ...one,
  id: one.id!,
  most_attended,
})
const refusedFor = (typed: TypedSession[], before: SavedSession[] = []) =>
  sessionsRefusal(typed, before, programme)?.refused

test('sessions lie within the programme, apart from each other, and last a quarter at least', () => {
  assert.equal(refusedFor([session('2025-10-15'), session('2025-10-15', '12:00', '13:00')]), undefined)
  assert.equal(refusedFor([]), 'sessions-missing')
  assert.equal(refusedFor([session('2027-01-01')]), 'session-outside-programme')
  assert.equal(refusedFor([session('2025-10-15', '08:00', '08:10')]), 'session-too-short')
  assert.equal(
    refusedFor([session('2025-10-15'), session('2025-10-15', '11:45', '13:00')]),
    'sessions-overlap',
  )
  assert.equal(refusedFor(Array.from({ length: 61 }, () => session('2025-10-15'))), 'too-many-sessions')
})

test('attended time is never lost by a change of the schedule', () => {
  const old = session('2025-10-15', '08:00', '12:00', 7)
  // three hours attended: the session may be cut to three hours but not below, and not taken away
  assert.equal(refusedFor([{ ...old, ends_at: '11:00' }], [saved(old, 12)]), undefined)
  assert.equal(refusedFor([{ ...old, ends_at: '10:45' }], [saved(old, 12)]), 'shorter-than-attended')
  assert.equal(refusedFor([session('2025-10-16')], [saved(old, 12)]), 'session-has-attendance')
  assert.equal(refusedFor([session('2025-10-16')], [saved(old, null)]), undefined)
  // nor one that has been held, whoever was there
  assert.equal(
    refusedFor([session('2025-10-16')], [{ ...saved(old, null), stays: true }]),
    'session-has-attendance',
  )
  // what a register put into a session beyond its own length may stand as long as the session does
  assert.equal(refusedFor([old], [saved(old, 17)]), undefined)
})

test('what has begun is not moved to a day that has not come, whoever was there', () => {
  const old = session('2025-10-14', '08:00', '12:00', 7)
  const begun = { ...saved(old, null), stays: true, has_begun: true }
  assert.equal(refusedFor([{ ...old, held_on: '2025-10-16' }], [begun]), 'session-has-begun')
  assert.equal(refusedFor([{ ...old, held_on: '2025-10-15' }], [begun]), undefined)
  assert.equal(
    refusedFor([{ ...old, held_on: '2025-10-16' }], [{ ...begun, has_begun: false }]),
    undefined,
    'one that begins later today may wait',
  )
})
