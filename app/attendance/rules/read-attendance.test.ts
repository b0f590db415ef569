import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rowWith } from '../../foundation/registers/rows.ts'
import type { Cell } from '../../foundation/registers/sheet.ts'
import { againstEarlier, laidIntoSessions, readAttendance } from './read-attendance.ts'

const read = (cells: Record<string, Cell> = {}) =>
  readAttendance(
    rowWith({
      Tillfälle: 'T1',
      Datum: '2024-03-02',
      Personnummer: 'någon',
      Timmar: '3,5',
      Signerad: 'x',
      ...cells,
    }),
    {
      programme: { starts_on: '2024-01-01', ends_on: '2026-12-31' },
      isOccasion: code => code === 'T1',
      minutesOn: (_, day) => (day === '2024-03-02' ? 210 : 0),
      personWith: cell => (cell === 'någon' ? 'N' : null),
    },
  )
const codeOf = (cells: Record<string, Cell>) => (read(cells) as { refused: string }).refused

test('a row', () => {
  assert.deepEqual(read(), {
    occasion_code: 'T1',
    held_on: '2024-03-02',
    person: 'N',
    quarters: 14,
    is_signed: true,
  })
  assert.deepEqual(read({ Datum: 45353, Timmar: 0.25, Signerad: 'nej' }), {
    occasion_code: 'T1',
    held_on: '2024-03-02',
    person: 'N',
    quarters: 1,
    is_signed: false,
  })
})

test('the codes in their order, each where those before it do not hold', () => {
  const wrong: Record<string, Cell>[] = [
    { Timmar: '9' },
    { Timmar: '3,33' },
    { Personnummer: '' },
    { Datum: '2024-03-03' },
    { Datum: '2023-12-31' },
    { Tillfälle: 'T9' },
  ]
  const together = wrong.map((_, at) => Object.assign({}, ...wrong.slice(0, at + 1)))
  assert.deepEqual(together.map(codeOf), [
    'longer-than-session',
    'bad-hours',
    'unknown-person',
    'no-such-session',
    'outside-programme',
    'unknown-occasion',
  ])
})

test('bad hours: no number, zero or less, not whole quarters', () => {
  for (const Timmar of ['', 'sju', '0', '-1', '3,33', 0, 0.1, null])
    assert.equal(codeOf({ Timmar }), 'bad-hours', String(Timmar))
  assert.equal(codeOf({ Timmar: '3,75' }), 'longer-than-session')
})

test('the programme’s first and last day belong to it; a date that cannot be read does not', () => {
  assert.deepEqual(
    ['2024-01-01', '2026-12-31', '2023-12-31', '2027-01-01', 'igår', ''].map(Datum => codeOf({ Datum })),
    [
      'no-such-session',
      'no-such-session',
      'outside-programme',
      'outside-programme',
      'outside-programme',
      'outside-programme',
    ],
  )
})

test('the very same again is merged; other hours or another signature contradict', () => {
  const told = { quarters: 14, is_signed: true }
  assert.equal(againstEarlier(told, { ...told }), 'merged')
  assert.deepEqual(againstEarlier(told, { ...told, quarters: 13 }), { refused: 'conflicting-duplicate' })
  assert.deepEqual(againstEarlier(told, { ...told, is_signed: false }), { refused: 'conflicting-duplicate' })
})

test('two sessions on a day share its time: the first is filled before the next', () => {
  assert.deepEqual(laidIntoSessions(16, [120, 180]), [8, 8])
  assert.deepEqual(laidIntoSessions(5, [120, 180]), [5, 0])
  assert.deepEqual(laidIntoSessions(20, [120, 180]), [8, 12])
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 480 }), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      (minutes, any) => {
        const quarters = any % (Math.floor(minutes.reduce((sum, one) => sum + one, 0) / 15) + 1)
        assert.equal(
          laidIntoSessions(quarters, minutes).reduce((sum, one) => sum + one, 0),
          quarters,
        )
      },
    ),
  )
})
