import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { meanDifferenceOf, restrictedMeanOf } from './restricted-mean.ts'
import { type Lasted, survivalOf } from './survival.ts'

/** '6+' is censored on day 6. */
const read = (text: string): Lasted[] =>
  text.split(',').map(one => ({ days: Number.parseInt(one, 10), happened: !one.includes('+') }))
/** Two sums of the same may lie on either side of where one rounds. */
const near = (actual: number, expected: number, digits = 6) =>
  assert.ok(Math.abs(actual - expected) <= 0.5 / 10 ** digits, `${actual} is not ${expected}`)

const SIX_MP = read('6,6,6,6+,7,9+,10,10+,11+,13,16,17+,19+,20+,22,23,25+,32+,32+,34+,35+')
const PLACEBO = read('1,1,2,2,3,4,4,5,5,8,8,8,8,11,11,12,12,15,17,22,23')

test('a small case by hand', () => {
  // Of four: day 2 agreed, 4 still waiting, 5 agreed, 8 still waiting. S is 1 until 2, 3/4 until 5, 3/8 after it.
  const mean = restrictedMeanOf(survivalOf(read('2,4+,5,8+')), 8)
  near(mean.days, 2 + 3 * (3 / 4) + 3 * (3 / 8))
  // The area right of 2 is 27/8, right of 5 it is 9/8: (27/8)² · 1/(4·3) + (9/8)² · 1/(2·1)
  near(mean.variance, (27 / 8) ** 2 / 12 + (9 / 8) ** 2 / 2)
})

test('without censoring it is the mean, and its variance that of a mean', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 }), days => {
      const rows = survivalOf(days.map(one => ({ days: one, happened: true })))
      const { days: mean, variance } = restrictedMeanOf(rows, Math.max(...days))
      const plain = days.reduce((sum, one) => sum + one, 0) / days.length
      near(mean, plain)
      near(variance, days.reduce((sum, one) => sum + (one - plain) ** 2, 0) / days.length ** 2)
    }),
  )
})

test('the remission data: 23.29 weeks of 35 with 6-MP, as R prints it; and the two groups over the 23 weeks that both were followed', () => {
  const { days, variance } = restrictedMeanOf(survivalOf(SIX_MP), 35)
  near(days, 23.287, 3)
  near(Math.sqrt(variance), 2.827, 3)
  const told = meanDifferenceOf(PLACEBO, SIX_MP)!
  assert.equal(told.until, 23)
  near(told.one, 182 / 21)
  assert.ok(told.low > 0, 'the difference is more than chance')
  near(told.high - told.less, told.less - told.low)
})

test('the one is as much less as the other is more, and alike is no difference', () => {
  const lasted = fc.record({ days: fc.integer({ min: 0, max: 60 }), happened: fc.boolean() })
  const some = fc.array(lasted, { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [there, back] = [meanDifferenceOf(one, other), meanDifferenceOf(other, one)]
      if (!there || !back) return assert.equal(there, back)
      near(there.less, -back.less)
      near(there.low, -back.high)
      near(meanDifferenceOf(one, one)?.less ?? 0, 0)
    }),
  )
})
