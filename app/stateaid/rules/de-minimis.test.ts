import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boundOf, givenInYearsBefore, passesCeiling } from './de-minimis.ts'

// 300 000 euros at 11.50 are 3 450 000 kronor.
const rule = { ceiling_eur: 300_000, years: 3, eur_rate: '11.50' }

test('one krona passes the ceiling, and the ceiling itself does not', () => {
  // 289 000 euros are given. 11 000 euros × 11.50 = 126 500 kronor are left.
  const taken = 28_900_000n
  assert.equal(boundOf(0n, taken, rule).left, 12_650_000n)
  assert.equal(passesCeiling(12_650_000n, taken, rule), false)
  assert.equal(passesCeiling(12_650_100n, taken, rule), true)
})

test('aid counts for three years, at the rate of its own day', () => {
  const given = (granted_on: string) => givenInYearsBefore([{ granted_on, euro_cents: 5n }], '2025-10-15', 3)
  assert.equal(given('2022-10-15'), 0n)
  assert.equal(given('2022-10-16'), 5n)
  assert.equal(given('2025-10-15'), 5n)
  assert.equal(given('2025-10-16'), 0n)
})

test('nothing is left below nought, and what is left can be used', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 40_000_000n), taken => {
      const { left } = boundOf(0n, taken, rule)
      assert.ok(left >= 0n && left % 100n === 0n)
      if (left > 0n) assert.equal(passesCeiling(left, taken, rule), false)
      // A euro cent is 11.5 öre: what is left is rounded by less than a krona and half a cent.
      assert.equal(passesCeiling(left + 112n, taken, rule), true)
    }),
  )
})
