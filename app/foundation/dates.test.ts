import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clockAt, clockOn } from './clock.ts'
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  isLocalDate,
  lastOfMonth,
  monthsBetween,
  realDate,
} from './dates.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

test('a day that the calendar lacks is no date', () => {
  assert.equal(realDate(2025, 2, 29), null)
  assert.equal(realDate(2024, 2, 29), '2024-02-29')
  assert.equal(isLocalDate('2025-13-01'), false)
  assert.equal(isLocalDate('2025-1-1'), false)
})

test('the day changes at midnight in Stockholm, summer and winter', () => {
  assert.equal(clockAt('2025-06-30T21:59:00Z').today(), '2025-06-30')
  assert.equal(clockAt('2025-06-30T22:01:00Z').today(), '2025-07-01')
  assert.equal(clockAt('2025-12-31T22:59:00Z').today(), '2025-12-31')
  assert.equal(clockAt('2025-12-31T23:01:00Z').today(), '2026-01-01')
})

test('a demonstration stands on its day at every hour of the real one, summer and winter', () => {
  for (const day of ['2025-10-15', '2025-01-15'])
    for (const real of ['2026-11-23T22:59:00Z', '2026-11-23T23:01:00Z', '2026-06-30T21:59:00Z'])
      assert.equal(clockOn(day, () => new Date(real)).today(), day)
  assert.equal(clockOn('2025-10-15').today(), '2025-10-15')
})

test('one month after the last of January is the last of February', () => {
  assert.equal(addMonths('2025-01-31', 1), '2025-02-28')
  assert.equal(addMonths('2024-01-31', 1), '2024-02-29')
  assert.equal(addMonths('2025-03-31', -1), '2025-02-28')
  assert.equal(lastOfMonth('2024-02-10'), '2024-02-29')
  assert.deepEqual(monthsBetween('2024-11-20', '2025-01-02'), ['2024-11-01', '2024-12-01', '2025-01-01'])
})

test('days added are days between', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -5000, max: 5000 }),
      (from, days) => daysBetween(from, addDays(from, days)) === days,
    ),
  )
})

test('age is whole years, and a birthday counts', () => {
  assert.equal(ageOn('2000-05-16', '2025-05-15'), 24)
  assert.equal(ageOn('2000-05-16', '2025-05-16'), 25)
  assert.equal(ageOn('2004-02-29', '2025-02-28'), 20)
  assert.equal(ageOn('2004-02-29', '2025-03-01'), 21)
})
