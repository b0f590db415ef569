import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, ageOn } from '../../foundation/dates.ts'
import { birthAsCounted, keptUntil } from './retention.ts'

test('the longest time decides, from the end of the year', () => {
  assert.equal(keptUntil('2026-12-31', [5, 7, 10]), '2036-12-31')
  assert.equal(keptUntil('2027-03-01', [5, 7]), '2034-12-31')
})

test('a forgotten birthday gives the same age on the day of starting', () => {
  assert.equal(birthAsCounted('1980-05-20', '2024-05-14'), '1981-05-14')
  assert.equal(birthAsCounted('1980-05-14', '2024-05-14'), '1980-05-14')
  assert.equal(birthAsCounted('1980-05-20', null), '1900-01-01')
  const day = fc.integer({ min: 0, max: 30_000 }).map(days => addDays('1925-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 30_000 }), (born, later) => {
      const started = addDays(born, later)
      assert.equal(ageOn(birthAsCounted(born, started), started), ageOn(born, started))
    }),
  )
})
