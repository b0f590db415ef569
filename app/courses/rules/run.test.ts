import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../foundation/dates.ts'
import { isRefusal } from '../../foundation/refusal.ts'
import { isWorkday } from '../../foundation/workdays.ts'
import { codesAfter, madeOf, roundsOf } from './run.ts'
import { overlap } from './session-length.ts'

const at = (held_on: string, starts_at = '08:00', ends_at = '12:00') => ({ held_on, starts_at, ends_at })
const days = (rounds: ReturnType<typeof roundsOf>) =>
  isRefusal(rounds)
    ? rounds.refused
    : rounds.map(
        ({ sessions, is_skipped }) =>
          `${sessions.map(one => one.held_on).join('+')}${is_skipped ? ' skipped' : ''}`,
      )

test('every other week, four times; what would fall on a holiday is skipped and one more comes after', () => {
  // 25 December and 6 January 2026 are public holidays, 9 December and 8 January are not.
  const template = [at('2025-11-11'), at('2025-11-13')]
  assert.deepEqual(days(roundsOf(template, { from: '2025-11-25', weeks: 2, times: 4 })), [
    '2025-11-25+2025-11-27',
    '2025-12-09+2025-12-11',
    '2025-12-23+2025-12-25 skipped',
    '2026-01-06+2026-01-08 skipped',
    '2026-01-20+2026-01-22',
    '2026-02-03+2026-02-05',
  ])
})

test('one copy, and one on Saturdays as what is copied', () => {
  assert.deepEqual(days(roundsOf([at('2025-11-08')], { from: '2025-11-15', weeks: 1, times: 1 })), [
    '2025-11-15',
  ])
})

test('what is longer than the weeks between would be in two places at once', () => {
  const long = [at('2025-11-10'), at('2025-11-17')]
  assert.equal(days(roundsOf(long, { from: '2025-11-24', weeks: 1, times: 2 })), 'run-too-long')
  assert.equal(days(roundsOf(long, { from: '2025-11-24', weeks: 2, times: 0 })), 'run-wrong')
  assert.equal(days(roundsOf([], { from: '2025-11-24', weeks: 2, times: 1 })), 'run-wrong')
})

test('a run never makes two sessions overlap, nor one on a day off, and makes as many as were asked for', () => {
  const session = fc.record({
    held_on: fc.integer({ min: 0, max: 40 }).map(day => addDays('2025-03-03', day)),
    starts_at: fc.constantFrom('08:00', '13:00', '22:00'),
    ends_at: fc.constantFrom('12:00', '17:00', '06:00'),
  })
  const template = fc
    .array(session, { minLength: 1, maxLength: 5 })
    .filter(all => all.every((one, nth) => !all.slice(nth + 1).some(other => overlap(one, other))))
    .filter(all => all.every(one => isWorkday(one.held_on)))
  const run = fc.record({
    from: fc.integer({ min: 0, max: 400 }).map(day => addDays('2025-05-01', day)),
    weeks: fc.integer({ min: 1, max: 8 }),
    times: fc.integer({ min: 1, max: 8 }),
  })
  fc.assert(
    fc.property(template, run, (all, asked) => {
      const rounds = roundsOf(all, asked)
      if (isRefusal(rounds)) return
      const made = madeOf(rounds)
      const sessions = made.flatMap(round => round.sessions)
      assert.ok(sessions.every((one, nth) => !sessions.slice(nth + 1).some(other => overlap(one, other))))
      assert.ok(sessions.every(one => isWorkday(one.held_on)))
      assert.ok(made.length <= asked.times)
    }),
  )
})

test('codes go on from the last digits, and take none that is taken', () => {
  assert.deepEqual(codesAfter('T4200139', 2, new Set(['T4200140'])), ['T4200141', 'T4200142'])
  assert.deepEqual(codesAfter('LED-09', 2, new Set()), ['LED-10', 'LED-11'])
  assert.deepEqual(codesAfter('HÖST', 2, new Set()), ['HÖST-2', 'HÖST-3'])
})
