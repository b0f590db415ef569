import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursForecast, paceAWeek } from './hours-forecast.ts'

const programme = { starts_on: '2024-01-01', due_on: '2026-12-31', target: 10_500 * 4 }

test('the pace of the last quarter of a year goes on to the day of the target', () => {
  // 6 000 h, of which 910 h in the last 91 days: 10 h a day. 442 days are left: 6 000 + 4 420 = 10 420 h, 80 h short.
  const short = hoursForecast({ ...programme, today: '2025-10-15', now: 24_000, before: 24_000 - 3_640 })!
  assert.deepEqual([short.days, short.recent, short.at_end, short.reached_on], [91, 3_640, 10_420 * 4, null])
  // 70 h a week; 4 500 h are missing over 442 days: 4 500 × 7 ÷ 442 = 71,27 h, in quarter-hours 71,5.
  assert.equal(paceAWeek(short), 280)
  assert.equal(short.needed_a_week, 286)
})

test('the day on which the target is reached', () => {
  // 9 500 h at 10 h a day: the last 1 000 h take 100 days from 15 October.
  const reached = hoursForecast({ ...programme, today: '2025-10-15', now: 38_000, before: 38_000 - 3_640 })!
  assert.equal(reached.reached_on, '2026-01-23')
  // Reached already: today, and no week must bring anything.
  const done = hoursForecast({ ...programme, today: '2025-10-15', now: 42_000, before: 41_000 })!
  assert.deepEqual([done.reached_on, done.needed_a_week], ['2025-10-15', 0])
})

test('nothing in the quarter of a year brings nothing more, and what was taken back is no pace', () => {
  for (const before of [24_000, 24_400]) {
    const still = hoursForecast({ ...programme, today: '2025-10-15', now: 24_000, before })!
    assert.deepEqual([still.recent, still.at_end, still.reached_on], [0, 24_000, null])
  }
})

test('a young programme has no pace yet, and one that is over has no forecast', () => {
  const at = (today: string) => hoursForecast({ ...programme, today, now: 400, before: 0 })
  assert.equal(at('2023-12-01'), null)
  assert.equal(at('2024-01-27'), null)
  // 28 days, 100 h: 100 × 1 068 ÷ 28 = 3 814,28 h more; rounded down to 3 814,25 h.
  assert.deepEqual([at('2024-01-28')!.days, at('2024-01-28')!.at_end], [28, 400 + 15_257])
  assert.equal(at('2026-12-31'), null)
  assert.equal(at('2027-03-01'), null)
})
