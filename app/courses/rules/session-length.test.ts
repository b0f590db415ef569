// On the embedded database too.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { isRefusal } from '../../foundation/refusal.ts'
import { rowWith } from '../../foundation/registers/rows.ts'
import { groundOf, openForTest } from '../../foundation/testing.ts'
import { houseScope, reading } from '../../foundation/transact.ts'
import { readSession } from './read-occasion.ts'
import { isPossible, overlap, sessionMinutes } from './session-length.ts'

const NIGHTS = [
  ['2025-03-10', '08:00', '16:00', 8],
  ['2025-03-10', '22:00', '06:00', 8],
  ['2025-03-10', '16:00', '00:00', 8],
  ['2025-03-29', '22:00', '04:00', 5],
  ['2025-10-25', '22:00', '04:00', 7],
  ['2025-03-30', '01:00', '05:00', 3],
  ['2025-10-26', '01:00', '05:00', 5],
  ['2024-10-26', '20:00', '12:00', 17],
  ['2026-03-28', '23:30', '03:00', 2.5],
  ['2024-12-31', '22:00', '02:00', 4],
] as const

test('a session is as long as the clock in Stockholm says that night; the database counts the same', async () => {
  const database = await openForTest()
  const ground = groundOf(database)
  for (const [held_on, starts_at, ends_at, hours] of NIGHTS) {
    assert.equal(sessionMinutes({ held_on, starts_at, ends_at }) / 60, hours, `${held_on} ${starts_at}`)
    const { rows } = await reading(ground, houseScope, db =>
      sql<{
        minutes: number
      }>`select session_minutes(${held_on}::date, ${starts_at}::time, ${ends_at}::time) as minutes`.execute(
        db,
      ),
    )
    assert.equal(rows[0]!.minutes / 60, hours, `${held_on} ${starts_at} in the database`)
  }
  await database.close()
})

test('an end before the start is the next day, up to sixteen hours; 24:00 is midnight', () => {
  const read = (Start: string | number, Slut: string | number) => {
    const session = readSession(
      rowWith({ Tillfälle: 'T1', Kurskod: 'K1', Datum: '2025-03-10', Start, Slut }),
      { isCourse: () => true, isArchived: () => false, courseOf: () => undefined },
    )
    return isRefusal(session) ? session.refused : `${session.starts_at}–${session.ends_at}`
  }
  for (const [start, end, is] of [
    ['16:00', '24:00', '16:00–00:00'],
    ['16.00', '24.00', '16:00–00:00'],
    ['16:00', '00:00', '16:00–00:00'],
    [16 / 24, 0, '16:00–00:00'],
    ['22:00', '06:00', '22:00–06:00'],
    ['18:00', '10:00', '18:00–10:00'],
    ['00:00', '08:00', '00:00–08:00'],
    ['18:00', '10:01', 'bad-time'],
    ['12:00', '08:00', 'bad-time'],
    ['08:00', '08:00', 'bad-time'],
    ['24:00', '06:00', 'bad-time'],
    ['08:00', '24:30', 'bad-time'],
  ] as const)
    assert.equal(read(start, end), is, `${start} ${end}`)
  assert.ok(!isPossible({ held_on: '2025-03-30', starts_at: '02:30', ends_at: '03:00' }))
})

test('sessions that meet over a midnight overlap', () => {
  const night = { held_on: '2025-03-10', starts_at: '22:00', ends_at: '06:00' }
  assert.ok(overlap(night, { held_on: '2025-03-11', starts_at: '05:00', ends_at: '08:00' }))
  assert.ok(!overlap(night, { held_on: '2025-03-11', starts_at: '06:00', ends_at: '08:00' }))
  assert.ok(!overlap(night, { held_on: '2025-03-10', starts_at: '05:00', ends_at: '08:00' }))
})
