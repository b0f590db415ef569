import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chiSquareTail, erfc } from './chi-square.ts'
import { atRiskOn, type Lasted, logRankOf, medianOf, survivalAfter, survivalOf } from './survival.ts'

/** '6+' is censored on day 6. */
const read = (text: string): Lasted[] =>
  text.split(',').map(one => ({ days: Number.parseInt(one, 10), happened: !one.includes('+') }))

// Weeks in remission: Freireich et al., Blood 21 (1963) 699–716, as in Cox and Oakes (1984) and Kleinbaum and Klein.
const SIX_MP = read('6,6,6,6+,7,9+,10,10+,11+,13,16,17+,19+,20+,22,23,25+,32+,32+,34+,35+')
const PLACEBO = read('1,1,2,2,3,4,4,5,5,8,8,8,8,11,11,12,12,15,17,22,23')

const near = (actual: number | null, expected: number, digits = 3) =>
  assert.equal(actual?.toFixed(digits), expected.toFixed(digits))

test('a small case by hand', () => {
  // Five companies: day 2 agreed, 3 still waiting, 5 two agreed, 8 still waiting.
  const rows = survivalOf(read('5,2,8+,3+,5'))
  assert.deepEqual(
    rows.map(({ days, at_risk, events, censored }) => [days, at_risk, events, censored]),
    [
      [2, 5, 1, 0],
      [3, 4, 0, 1],
      [5, 3, 2, 0],
      [8, 1, 0, 1],
    ],
  )
  near(rows[0]!.survival, 4 / 5)
  near(rows[2]!.survival, (4 / 5) * (1 / 3))
  // Greenwood: S √(1/(5·4) + 2/(3·1))
  near(rows[2]!.standard_error, (4 / 15) * Math.sqrt(1 / 20 + 2 / 3), 6)
  assert.equal(medianOf(rows).days, 5)
  assert.equal(survivalAfter(rows, 1), 1)
  assert.equal(survivalAfter(rows, 4), 4 / 5)
  assert.equal(atRiskOn(read('5,2,8+,3+,5'), 5), 3)
})

test('the remission data of Freireich and others give the published estimates', () => {
  const rows = survivalOf(SIX_MP)
  const published = { 6: 0.857, 7: 0.807, 10: 0.753, 13: 0.69, 16: 0.627, 22: 0.538, 23: 0.448 }
  for (const [week, survival] of Object.entries(published)) near(survivalAfter(rows, Number(week)), survival)
  // Standard errors of the same table, Kleinbaum and Klein: 0.0764 at 6 weeks, 0.1346 at 23.
  near(rows.find(row => row.days === 6)!.standard_error, 0.0764, 4)
  near(rows.find(row => row.days === 23)!.standard_error, 0.1346, 4)
  // Log-log limits at 23 weeks, as R's survfit(conf.type = "log-log") gives them.
  near(rows.find(row => row.days === 23)!.low, 0.188, 3)
  near(rows.find(row => row.days === 23)!.high, 0.68, 3)
  assert.equal(medianOf(rows).days, 23)
  assert.deepEqual(medianOf(rows), { days: 23, low: 13, high: null })
  assert.equal(medianOf(survivalOf(PLACEBO)).days, 8)
  const { chi_square, observed, expected } = logRankOf(SIX_MP, PLACEBO)!
  near(chi_square, 16.79, 2)
  assert.equal(observed, 9)
  near(expected, 19.25, 2)
  near(chiSquareTail(chi_square), 0.0000417, 7)
})

test('the tail of chi-square is right far out', () => {
  near(chiSquareTail(3.841458820694124), 0.05, 12)
  near(chiSquareTail(6.634896601021213), 0.01, 12)
  near(chiSquareTail(10.827566170662733), 0.001, 12)
  assert.equal(erfc(0), 1)
  near(erfc(0.5), 0.4795001221869535, 14)
  near(erfc(1.999999), erfc(2.000001), 6)
  assert.ok(Math.abs(erfc(5) / 1.5374597944280349e-12 - 1) < 1e-12)
  assert.ok(Math.abs(erfc(10) / 2.088487583762545e-45 - 1) < 1e-12)
  near(erfc(-1), 1.8427007929497148, 13)
})

const lasted = fc.record({ days: fc.integer({ min: 0, max: 60 }), happened: fc.boolean() })
const many = fc.array(lasted, { minLength: 1, maxLength: 80 })

test('a survival curve never rises, and lies within its limits', () => {
  fc.assert(
    fc.property(many, all => {
      const rows = survivalOf(all)
      let before = 1
      for (const { survival, low, high } of rows) {
        assert.ok(survival <= before && survival >= 0)
        assert.ok(low === null || (low <= survival && survival <= high!))
        before = survival
      }
      const counted = rows.reduce((sum, row) => sum + row.events + row.censored, 0)
      assert.equal(counted, all.length)
    }),
  )
})

test('without censoring it is the share that is left', () => {
  fc.assert(
    fc.property(many, all => {
      const certain = all.map(one => ({ ...one, happened: true }))
      for (const { days, survival } of survivalOf(certain)) {
        const left = certain.filter(one => one.days > days).length / certain.length
        assert.ok(Math.abs(survival - left) < 1e-9)
      }
    }),
  )
})

test('the order in which companies are told does not matter, nor which group is named first', () => {
  fc.assert(
    fc.property(many, many, (one, other) => {
      assert.deepEqual(survivalOf(one.toReversed()), survivalOf(one))
      const [there, back] = [logRankOf(one, other), logRankOf(other, one)]
      assert.equal(there === null, back === null)
      if (there && back) assert.ok(Math.abs(there.chi_square - back.chi_square) < 1e-6)
    }),
  )
})

test('two groups that are alike differ by nothing', () => {
  near(logRankOf(SIX_MP, SIX_MP)!.chi_square, 0, 12)
  assert.equal(chiSquareTail(0), 1)
  assert.equal(logRankOf(read('3+'), read('4+')), null)
})
