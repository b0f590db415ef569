import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, addMonths, firstOfMonth, lastOfMonth, weekdayOf } from '../../foundation/dates.ts'
import { daysAround, monthAsked, monthBeside } from './month.ts'

test('a month is asked for by its name; anything else is the month of today', () => {
  assert.equal(monthAsked('2025-09', '2025-10-15'), '2025-09-01')
  for (const asked of [null, '', '2025-13', '2025-9', 'oktober', '2100-01', '2025-09-01'])
    assert.equal(monthAsked(asked, '2025-10-15'), '2025-10-01', String(asked))
})

test('a month is shown in whole weeks from Monday to Sunday', () => {
  // October 2025 begins on a Wednesday and ends on a Friday: 2 days before it and 2 after, 35 in five weeks.
  const october = daysAround('2025-10-01')
  assert.deepEqual([october.length, october[0], october.at(-1)], [35, '2025-09-29', '2025-11-02'])
  // February 2027 is four weeks of its own.
  const february = daysAround('2027-02-01')
  assert.deepEqual([february.length, february[0], february.at(-1)], [28, '2027-02-01', '2027-02-28'])
})

test('the months beside it, also over a new year', () => {
  assert.deepEqual([monthBeside('2025-12-01', 1), monthBeside('2025-01-01', -1)], ['2026-01', '2024-12'])
})

test('any month stands whole, each day after the other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1200 }), months => {
      const first = addMonths('2000-01-01', months)
      const days = daysAround(first)
      assert.ok(days.includes(firstOfMonth(first)) && days.includes(lastOfMonth(first)))
      assert.ok(days.every((day, at) => at === 0 || day === addDays(days[at - 1]!, 1)))
      assert.deepEqual([weekdayOf(days[0]!), days.length % 7], [1, 0])
    }),
  )
})
