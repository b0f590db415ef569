import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { costPerSeat } from './cost-per-seat.ts'
import { countShown } from './counts.ts'
import { courseForm, occasionForm, providerForm, sessionsIn, timeTyped } from './forms.ts'
import { type SavedSession, sessionsRefusal, type TypedSession } from './sessions.ts'
import { scheduleVerdict, stageOf } from './verdict.ts'

const programme = { starts_on: '2024-01-01', ends_on: '2026-12-31' }
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

test('a seat costs its share of the occasion, halves away from zero; without seats there is no such cost', () => {
  // 51 000 kr ÷ 12 = 4 250 kr; 100 kr ÷ 3 = 33,33 kr
  assert.equal(costPerSeat(5_100_000n, 12), 425_000n)
  assert.equal(costPerSeat(10_000n, 3), 3333n)
  assert.equal(costPerSeat(10_000n, 0), null)
})

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
  // what a register put into a session beyond its own length may stand as long as the session does
  assert.equal(refusedFor([old], [saved(old, 17)]), undefined)
})

test('times are read as they are typed', () => {
  assert.deepEqual(['8.30', '08:30', '8', '13:05:00'].map(timeTyped), ['08:30', '08:30', '08:00', '13:05'])
  assert.deepEqual(['24:00', '8:60', 'åtta', ''].map(timeTyped), [null, null, null, null])
})

test('empty rows are left out, half rows are refused at their field', () => {
  const row = {
    session_2_held_on: '2025-10-15',
    session_2_starts_at: '8.00',
    session_2_ends_at: '12.00',
    session_2_place: ' Osby ',
    session_2_id: '9',
  }
  assert.deepEqual(sessionsIn(row), [
    { id: 9, held_on: '2025-10-15', starts_at: '08:00', ends_at: '12:00', place: 'Osby' },
  ])
  const field = (typed: Record<string, string>) =>
    (sessionsIn({ ...row, ...typed }) as { field: string }).field
  assert.equal(field({ session_2_held_on: '' }), 'session_2_held_on')
  assert.equal(field({ session_2_starts_at: '' }), 'session_2_starts_at')
  assert.equal(field({ session_2_ends_at: '7.00' }), 'session_2_ends_at')
})

test('the forms say what is missing', () => {
  const codes = (read: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
    Object.fromEntries((read.error?.issues ?? []).map(issue => [issue.path[0], issue.message]))
  assert.deepEqual(codes(courseForm.schema.safeParse({ hours: '1,1' })), {
    code: 'code-missing',
    title: 'title-missing',
    kind: 'kind-missing',
    hours: 'not-hours',
  })
  assert.deepEqual(codes(occasionForm.schema.safeParse({ code: 'T1', seats: 'många', cost: 'dyr' })), {
    course_id: 'course-missing',
    seats: 'not-seats',
    cost: 'not-kronor',
  })
  assert.equal(
    providerForm.schema.parse({ name: 'X', organisation_number: '556000-4615' }).organisation_number,
    '5560004615',
  )
  assert.equal(providerForm.schema.parse({ name: 'X' }).organisation_number, null)
  assert.equal(
    codes(providerForm.schema.safeParse({ name: 'X', organisation_number: '556000-4616' }))
      .organisation_number,
    'bad-organisation-number',
  )
})

test('one to four people are only said to be few, to those who may not see them', () => {
  const few = { exactly: false, small_count: 5 }
  assert.deepEqual(
    [0, 1, 4, 5].map(people => countShown(people, few)),
    [{ count: 0 }, { fewer_than: 5 }, { fewer_than: 5 }, { count: 5 }],
  )
  fc.assert(
    fc.property(fc.nat(200), people =>
      assert.deepEqual(countShown(people, { ...few, exactly: true }), { count: people }),
    ),
  )
})

test('an occasion is planned, under way or over', () => {
  const on = (today: string) => stageOf({ first_on: '2025-10-15', last_on: '2025-10-22' }, today)
  assert.deepEqual(['2025-10-14', '2025-10-15', '2025-10-22', '2025-10-23'].map(on), [
    'planned',
    'under_way',
    'under_way',
    'over',
  ])
  assert.equal(stageOf({ first_on: null, last_on: null }, '2025-10-15'), 'undated')
})

test('the list opens with what comes next', () => {
  assert.equal(scheduleVerdict({ all: 0, coming: 0, next_on: null }), 'no_occasions')
  assert.equal(scheduleVerdict({ all: 4, coming: 0, next_on: null }), 'nothing_coming')
  assert.equal(scheduleVerdict({ all: 4, coming: 2, next_on: '2025-10-20' }), 'next_is')
})
