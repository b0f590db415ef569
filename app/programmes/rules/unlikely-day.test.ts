import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isUnlikelyDay } from './unlikely-day.ts'

test('a day is unlikely when it lies more than two years before the programme', () => {
  for (const [day, expected] of [
    ['1925-10-15', true],
    ['1999-01-01', true],
    ['2021-12-31', true],
    ['2022-01-01', false],
    ['2023-12-31', false],
    ['2025-10-15', false],
  ] as const)
    assert.equal(isUnlikelyDay(day, '2024-01-01'), expected, day)
})
