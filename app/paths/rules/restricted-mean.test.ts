import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { meanDifferenceOf, restrictedMeanOf } from './restricted-mean.ts'
import { atRiskOn, type Lasted, survivalOf } from './survival.ts'

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
  const told = meanDifferenceOf(PLACEBO, SIX_MP, 1)!
  assert.equal(told.until, 23)
  near(told.one, 182 / 21)
  assert.ok(told.low > 0, 'the difference is more than chance')
  near(told.high - told.less, told.less - told.low)
})

test('the mean runs as far as ten are followed in both: 8 weeks of placebo, though two were followed for 23', () => {
  // Of placebo twelve are followed in week 8, eight in week 11; of 6-MP ten or more are until week 16.
  const told = meanDifferenceOf(PLACEBO, SIX_MP, 10)!
  assert.equal(told.until, 8)
  // Until week 8: 2·1, 2·2, 3, 2·4 and 2·5 weeks are those that ended before it, and the other twelve were there for 8.
  near(told.one, (2 * 1 + 2 * 2 + 3 + 2 * 4 + 2 * 5 + 12 * 8) / 21)
  assert.equal(meanDifferenceOf(PLACEBO, SIX_MP.slice(0, 9), 10), null)
  assert.equal(meanDifferenceOf(read(Array(20).fill('0').join()), SIX_MP, 10), null)
})

test('on the last day enough are followed in both groups, and on the next not', () => {
  const lasted = fc.record({ days: fc.integer({ min: 0, max: 60 }), happened: fc.boolean() })
  const some = fc.array(lasted, { maxLength: 40 })
  fc.assert(
    fc.property(some, some, fc.integer({ min: 1, max: 15 }), (one, other, least) => {
      const until = meanDifferenceOf(one, other, least)?.until ?? 0
      const areEnoughOn = (day: number) => Math.min(atRiskOn(one, day), atRiskOn(other, day)) >= least
      assert.ok(until === 0 || areEnoughOn(until))
      assert.ok(!areEnoughOn(until + 1))
    }),
  )
})

test('the one is as much less as the other is more, and alike is no difference', () => {
  const lasted = fc.record({ days: fc.integer({ min: 0, max: 60 }), happened: fc.boolean() })
  const some = fc.array(lasted, { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [there, back] = [meanDifferenceOf(one, other, 1), meanDifferenceOf(other, one, 1)]
      if (!there || !back) return assert.equal(there, back)
      near(there.less, -back.less)
      near(there.low, -back.high)
      near(meanDifferenceOf(one, one, 1)?.less ?? 0, 0)
    }),
  )
})
