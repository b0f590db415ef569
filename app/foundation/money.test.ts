import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { worthOf } from '../../tests/counted-again.ts'
import { hoursOf, quartersOf } from './hours.ts'
import { kronor, rounded, roundedDown, sumOf } from './money.ts'

test('halves are rounded away from zero', () => {
  assert.equal(rounded(5n, 2n), 3n)
  assert.equal(rounded(-5n, 2n), -3n)
  assert.equal(rounded(4n, 3n), 1n)
  assert.equal(rounded(0n, 7n), 0n)
})

test('rounding is never more than a half away', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
      (numerator, denominator) => {
        const away = 2n * (rounded(numerator, denominator) * denominator - numerator)
        assert.ok(away <= denominator && away >= -denominator)
        const below = numerator - roundedDown(numerator, denominator) * denominator
        assert.ok(below >= 0n && below < denominator)
      },
    ),
  )
})

test('a quarter of an hour at 417 kronor is 104,25 kronor', () => {
  assert.equal(worthOf(1, kronor(417)), 10_425n)
  assert.equal(worthOf(30, kronor(417)), 312_750n) // 7,5 h × 417 = 3 127,50
})

test('nothing is divided by nothing', () => {
  assert.throws(() => rounded(1n, 0n), RangeError)
  assert.throws(() => roundedDown(1n, -1n), RangeError)
})

test('only whole quarters are hours', () => {
  assert.equal(quartersOf(3.25), 13)
  assert.equal(quartersOf(3.33), null)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), quarters => quartersOf(hoursOf(quarters)) === quarters),
  )
})

test('a sum of nothing is nothing', () => {
  assert.equal(sumOf([]), 0n)
  assert.equal(sumOf([1n, 2n, -4n]), -1n)
})
