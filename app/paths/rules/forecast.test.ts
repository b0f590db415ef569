import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceOf, rateOf, waitOf } from './chance.ts'
import { type ForecastFacts, forecastOf, forecastRefusal } from './forecast.ts'
import { agreesOn, incidenceOf, inOrder, type Waited } from './incidence.ts'

const agreed = (days: number, times = 1): Waited[] => Array(times).fill({ days, outcome: 'agreed' })
const gone = (days: number, times = 1): Waited[] => Array(times).fill({ days, outcome: 'gone' })
const waiting = (...all: number[]): Waited[] => all.map(days => ({ days, outcome: 'waiting' }))
const facts = (rest: Partial<ForecastFacts>): ForecastFacts => ({
  have: 0,
  target: 1,
  waited: [],
  arrivals: { count: 0, days: 180 },
  horizon: 400,
  runs: 2000,
  seed: 7,
  ...rest,
})
const near = (actual: number, expected: number, within: number) =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected} ± ${within}`)

test('when all have agreed after forty days, the third of those who wait does so exactly then', () => {
  // Waited 30, 25, 10 and 0 days of 40: they agree in 10, 15, 30 and 40 days.
  const told = forecastOf(facts({ target: 3, waited: [...agreed(40, 30), ...waiting(30, 25, 10, 0)] }))
  assert.deepEqual([told.early, told.median, told.late], [30, 30, 30])
  assert.equal(told.within(29), 0)
  assert.equal(told.within(30), 1)
})

test('when half agree on the tenth day, those who are there are binomial', () => {
  const waited = [...agreed(10, 2000), ...gone(10, 2000), ...waiting(...Array(20).fill(0))]
  const told = forecastOf(facts({ target: 12, waited, runs: 4000 }))
  near(told.within(10), atLeast(12, 20, 0.5), 0.02)
  assert.equal(told.within(9), 0)
  assert.equal(told.late, null, 'more than every tenth run never gets there')
})

test('when new ones come one a day and agree at once, the twentieth is there by Poisson', () => {
  const told = forecastOf(
    facts({ target: 20, waited: agreed(0, 50), arrivals: { count: 3000, days: 3000 }, runs: 4000 }),
  )
  // P(at least 20 in 20 days at one a day) = 1 − Σ e⁻²⁰ 20ᵏ/k!, k < 20
  let [below, term] = [0, Math.exp(-20)]
  for (let k = 0; k < 20; k++, term *= 20 / k) below += term
  near(told.within(20), 1 - below, 0.025)
  near(told.median!, 20, 1)
})

test('the same seed gives the same answer, another seed nearly so', () => {
  const waited = [...agreed(20, 15), ...agreed(60, 15), ...gone(40, 10), ...waiting(3, 8, 20, 33, 50)]
  const asked = facts({ target: 8, waited, arrivals: { count: 12, days: 180 } })
  const said = (seed: number) => {
    const told = forecastOf({ ...asked, seed })
    return [told.early, told.median, told.late, told.within(200)] as number[]
  }
  assert.deepEqual(said(1), said(1))
  assert.notDeepEqual(said(1), said(2))
  near(said(1)[3]!, said(2)[3]!, 0.05)
})

test('a company that has waited longer than anyone who agreed is not counted on', () => {
  const told = forecastOf(facts({ waited: [...agreed(30, 25), ...waiting(31)] }))
  assert.equal(told.median, null)
  assert.equal(told.within(400), 0)
})

test('shares of agreed and gone by hand, with one who still waits', () => {
  // Day 1 agreed of 4; day 2 one still waiting; day 3 gone of 2; day 4 agreed of 1.
  const all = inOrder([...agreed(1), ...waiting(2), ...gone(3), ...agreed(4)])
  const table = incidenceOf(all, new Uint16Array(4).fill(1))
  assert.deepEqual([...table.days.slice(0, table.length)], [1, 3, 4])
  assert.deepEqual([...table.agreed.slice(0, table.length)], [1 / 4, 1 / 4, 1 / 4 + 3 / 8])
  assert.deepEqual([...table.gone.slice(0, table.length)], [0, 3 / 8, 3 / 8])
  // Having waited past day 1, half agree on day 4 and half never.
  assert.equal(agreesOn(table, 1, 0.49), 4)
  assert.equal(agreesOn(table, 1, 0.51), Number.POSITIVE_INFINITY)
})

test('nothing is said of too little, nor of what is reached', () => {
  const said = (rest: Partial<ForecastFacts>) => forecastRefusal(facts(rest))
  assert.equal(said({ waited: agreed(10, 19) }), 'too-few')
  assert.equal(said({ waited: [...agreed(10, 9), ...waiting(...Array(30).fill(1))] }), 'too-few')
  assert.equal(said({ have: 1 }), 'reached')
  assert.equal(said({ waited: agreed(10, 20) }), null)
})

test('chance is even, and rates are what they are said to be', () => {
  const chance = chanceOf(42)
  const mean = (one: () => number) => Array.from({ length: 20_000 }, one).reduce((a, b) => a + b) / 20_000
  near(mean(chance), 0.5, 0.01)
  near(
    mean(() => waitOf(chance, 0.25)),
    4,
    0.1,
  )
  near(
    mean(() => rateOf(chance, 10, 100)),
    0.1,
    0.002,
  )
})

/** P(at least k of n). */
function atLeast(k: number, n: number, p: number): number {
  let [sum, term] = [0, (1 - p) ** n]
  for (let at = 0; at <= n; at++) {
    if (at >= k) sum += term
    term *= ((n - at) / (at + 1)) * (p / (1 - p))
  }
  return sum
}
