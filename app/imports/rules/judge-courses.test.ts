import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rowWith } from '../../foundation/registers/rows.ts'
import { courseJudge, sessionJudge } from './judge-courses.ts'
import { dayKey, type Known } from './known.ts'

const courseRow = (code: string, title = 'CNC grund') =>
  rowWith({ Kurskod: code, Titel: title, Typ: 'Bred', Timmar: '16' })
const sessionRow = (cells: Record<string, string> = {}) =>
  rowWith({ Tillfälle: 'T1', Kurskod: 'K1', Datum: '2025-09-02', Start: '08:00', Slut: '12:00', ...cells })
const sessionsOf = (known: Partial<Pick<Known, 'occasions' | 'sessions'>> = {}) =>
  sessionJudge(
    { occasions: new Map(), sessions: new Map(), ...known },
    { isCourse: code => code === 'K1', isArchived: () => false },
  )

test('the same course again is merged, and the first stands', () => {
  const judge = courseJudge({
    courses: new Map([
      ['K9', { code: 'K9', title: 'CNC grund', kind: 'broad', quarters: 64, is_required_by_law: false }],
    ]),
  })
  assert.deepEqual([courseRow('K1'), courseRow('K1', 'CNC fortsättning'), courseRow('K9')].map(judge.judge), [
    'accepted',
    'merged',
    'merged',
  ])
  assert.deepEqual(
    judge.fresh().map(({ code, title, quarters }) => [code, title, quarters]),
    [['K1', 'CNC grund', 64]],
  )
})

test('an occasion is told of by its sessions; seats and cost are taken from the first row that tells them', () => {
  const judge = sessionsOf()
  const rows = [
    sessionRow(),
    sessionRow({ Start: '13:00', Slut: '16:30', Platser: '12', 'Kostnad SEK': '51000' }),
    sessionRow({ Datum: '2025-09-03', Kurskod: '', Platser: '99' }),
  ]
  assert.deepEqual(rows.map(judge.judge), ['accepted', 'accepted', 'accepted'])
  assert.deepEqual(judge.freshOccasions(), [
    { code: 'T1', course_code: 'K1', seats: 12, cost_ore: 5_100_000n },
  ])
  assert.deepEqual(
    judge.freshSessions().map(({ held_on, starts_at, ends_at }) => `${held_on} ${starts_at}–${ends_at}`),
    ['2025-09-02 08:00–12:00', '2025-09-02 13:00–16:30', '2025-09-03 08:00–12:00'],
  )
  assert.equal(judge.sessionsOn(dayKey('T1', '2025-09-02')).length, 2)
})

test('the same start on a day is merged when it also ends then, whether it is of this register or of before', () => {
  const judge = sessionsOf({
    occasions: new Map([['T1', { course_code: 'K1', seats: 12, cost_ore: null }]]),
    sessions: new Map([[dayKey('T1', '2025-09-02'), [{ starts_at: '08:00', ends_at: '12:00' }]]]),
  })
  assert.equal(judge.judge(sessionRow()), 'merged')
  assert.deepEqual(judge.judge(sessionRow({ Slut: '11:00' })), { refused: 'conflicting-session' })
  assert.deepEqual(judge.freshSessions(), [])
})

test('what was empty of an occasion of before is filled, also by a row whose session is rejected', () => {
  const judge = sessionsOf({
    occasions: new Map([['T1', { course_code: 'K1', seats: 12, cost_ore: null }]]),
  })
  assert.deepEqual(judge.judge(sessionRow({ Slut: '07:00', Platser: '20', 'Kostnad SEK': '800' })), {
    refused: 'bad-time',
  })
  assert.deepEqual(judge.filledOccasions(), [{ code: 'T1', seats: null, cost_ore: 80_000n }])
  assert.deepEqual(
    [judge.freshOccasions(), judge.isOccasion('T1'), judge.isOccasion('T2')],
    [[], true, false],
  )
})

test('what is cancelled or closed gets no new session; one that it has is merged', () => {
  const judge = sessionsOf({
    occasions: new Map([['T1', { course_code: 'K1', seats: 12, cost_ore: null, is_over: true }]]),
    sessions: new Map([[dayKey('T1', '2025-09-02'), [{ starts_at: '08:00', ends_at: '12:00' }]]]),
  })
  assert.equal(judge.judge(sessionRow()), 'merged')
  assert.deepEqual(judge.judge(sessionRow({ Start: '13:00', Slut: '16:00' })), { refused: 'occasion-over' })
})
