import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { kronor, roundedDown, sumOf } from '../../foundation/money.ts'
import { esfShare, type Fraction, NOTHING_CARRIED, shareInHundredths } from './esf-share.ts'

const SUPPORT = kronor(11_763_314)
const TOTAL = kronor(21_783_914)

/** The claims one after the other, each with what the one before carried. */
function inTurn(claims: bigint[], support: bigint, total: bigint) {
  let carried: Fraction = NOTHING_CARRIED
  const paid = claims.map(eligible => {
    const share = esfShare(eligible, support, total, carried)
    carried = share.carried
    return share.support_ore
  })
  return { paid, carried }
}

test('a claim of 1 000 001 kr gives 540 000 kr and carries 56 öre', () => {
  // 1 000 001 × 11 763 314 ÷ 21 783 914 = 540 000,5602 kr
  const { support_ore, carried } = esfShare(kronor(1_000_001), SUPPORT, TOTAL)
  assert.equal(support_ore, kronor(540_000))
  assert.equal(Math.floor(Number(carried.numerator) / Number(carried.denominator)), 56)
  // The same again: 540 000,5602 + 0,5602 = 540 001,1204 kr
  assert.equal(esfShare(kronor(1_000_001), SUPPORT, TOTAL, carried).support_ore, kronor(540_001))
})

test('the whole budget spent gives exactly the decided support', () => {
  const claims = [4_000_000, 8_783_913, 1, 9_000_000].map(kronor)
  const { paid, carried } = inTurn(claims, SUPPORT, TOTAL)
  assert.equal(sumOf(paid), SUPPORT)
  assert.deepEqual(carried, NOTHING_CARRIED)
})

test('the share is shown as 54,00 %', () => {
  // 11 763 314 ÷ 21 783 914 = 0,54000002
  assert.equal(shareInHundredths(SUPPORT, TOTAL), 5400)
})

const money = fc.bigInt({ min: 0n, max: 10n ** 12n })
const budget = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 9n }))
  .map(([total, support]) => ({ total: kronor(total), support: kronor(support % (total + 1n)) }))

test('over all claims the support is the rounded-down share of their sum', () => {
  fc.assert(
    fc.property(fc.array(money, { maxLength: 12 }), budget, (claims, { support, total }) => {
      const { paid } = inTurn(claims, support, total)
      assert.equal(sumOf(paid), roundedDown(sumOf(claims) * support, total * 100n) * 100n)
    }),
  )
})

test('however the budget is cut into claims, all of it gives all of the support', () => {
  fc.assert(
    fc.property(
      budget,
      fc.array(fc.bigInt({ min: 0n, max: 10n ** 11n }), { maxLength: 8 }),
      ({ support, total }, cuts) => {
        const marks = [0n, ...cuts.map(cut => cut % (total + 1n)), total].sort((a, b) =>
          a < b ? -1 : a > b ? 1 : 0,
        )
        const claims = marks.slice(1).map((mark, at) => mark - marks[at]!)
        assert.equal(sumOf(inTurn(claims, support, total).paid), support)
      },
    ),
  )
})

test('every payment is whole kronor and what is carried is less than one', () => {
  fc.assert(
    fc.property(fc.array(money, { minLength: 1, maxLength: 6 }), budget, (claims, { support, total }) => {
      const { paid, carried } = inTurn(claims, support, total)
      assert.ok(paid.every(amount => amount % 100n === 0n))
      assert.ok(carried.numerator >= 0n && carried.numerator < carried.denominator * 100n)
    }),
  )
})

test('a claim that takes back more than it asks for gives support back, and the sum still holds', () => {
  const { paid } = inTurn([kronor(1_000_000), kronor(-1_000_000)], SUPPORT, TOTAL)
  assert.equal(sumOf(paid), 0n)
})
