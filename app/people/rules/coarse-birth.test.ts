import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ageGroup } from '../../../tests/counted-again.ts'
import { addDays, ageOn } from '../../foundation/dates.ts'
import { coarseBirth } from './coarse-birth.ts'

test('a coarse birthday gives the same age group on the day that counts, and is one of four', () => {
  const born = fc.integer({ min: 0, max: 25_000 }).map(days => addDays('1950-01-01', days))
  const started = fc.integer({ min: 0, max: 1095 }).map(days => addDays('2024-01-01', days))
  fc.assert(
    fc.property(born, started, (born_on, on) => {
      fc.pre(born_on <= on)
      const coarse = coarseBirth(born_on, on)
      assert.equal(ageGroup(ageOn(coarse, on)), ageGroup(ageOn(born_on, on)))
      assert.equal(coarse.slice(4), '-01-01')
    }),
  )
  // Born 17 July 1992 and 30 May 1995: both 30 to 54 on a day in June 2025.
  assert.equal(coarseBirth('1992-07-17', '2025-06-01'), coarseBirth('1995-05-30', '2025-06-01'))
})
