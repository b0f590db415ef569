import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../foundation/dates.ts'
import { kronor } from '../../foundation/money.ts'
import { budgetBalances } from './budget.ts'
import { defaultProgramme } from './default-programme.ts'
import { rateOn } from './in-force.ts'
import { KNOWN_SETTINGS } from './settings.ts'

const design = defaultProgramme('2024-01-01', '2026-12-31')
const hoursOf = (whose: string) => {
  const line = design.budget.lines.find(one => one.side === 'cost' && one.in_kind_of === whose)!
  return Number(line.amount_ore / kronor(417))
}

test('the lines of other people’s time are 1 000, 300 and 10 500 hours at 417 kr', () => {
  assert.deepEqual([hoursOf('union'), hoursOf('employers'), hoursOf('participants')], [1000, 300, 10_500])
  for (const whose of ['union', 'employers', 'participants'] as const) {
    assert.equal(rateOn(design.unit_costs, whose, '2025-10-15'), 41_700n)
    const line = design.budget.lines.find(one => one.side === 'cost' && one.in_kind_of === whose)!
    assert.equal(line.amount_ore % kronor(417), 0n)
  }
})

test('10 500 hours are seven for each of 1 500 individuals', () => {
  const last = (measure: string) => design.targets.filter(target => target.measure === measure).at(-1)!.amount
  assert.equal(last('hours'), 10_500)
  assert.equal(last('individuals') * 7, last('hours'))
})

test('on every day the companies of the counties are the companies of the programme: 10, 50, 100', () => {
  const points = Map.groupBy(
    design.targets.filter(target => target.measure === 'companies'),
    target => target.due_on,
  )
  assert.deepEqual([...points.keys()], ['2024-01-01', '2024-12-31', '2025-12-31'])
  for (const all of points.values()) {
    const amountIn = (county: string | null) => all.find(point => point.county === county)!.amount
    assert.equal(amountIn('Skåne') + amountIn('Blekinge'), amountIn(null))
  }
})

test('what is only inferred or unknown says so', () => {
  assert.ok(design.unit_costs.every(cost => cost.certainty === 'inferred'))
  assert.equal(design.staircase.certainty, 'unknown')
  assert.match(design.staircase.source, /Förslag/)
  assert.equal(design.staircase.steps.length, 6)
  assert.equal(design.focus_groups.find(group => group.code === 'b')!.certainty, 'inferred')
})

test('three years are twelve quarters', () => {
  assert.equal(design.claim_periods.length, 12)
  assert.deepEqual(design.claim_periods[0], { starts_on: '2024-01-01', ends_on: '2024-03-31' })
  assert.deepEqual(design.claim_periods.at(-1), { starts_on: '2026-10-01', ends_on: '2026-12-31' })
})

test('every figure begins within its own bounds', () => {
  for (const { amount, least, most } of Object.values(KNOWN_SETTINGS))
    assert.ok(Number(amount) >= least && Number(amount) <= most)
})

test('whatever the dates, the budget balances, no target stands twice, and the periods cover every day once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 2500 }), (from, days) => {
      const starts_on = addDays('2021-01-01', from)
      const ends_on = addDays(starts_on, days)
      const made = defaultProgramme(starts_on, ends_on)
      assert.ok(budgetBalances(made.budget, made.financiers))
      const keys = made.targets.map(target => `${target.measure} ${target.county} ${target.due_on}`)
      assert.equal(new Set(keys).size, keys.length)
      assert.ok(made.targets.every(target => target.due_on >= starts_on && target.due_on <= ends_on))
      let next = starts_on
      for (const period of made.claim_periods) {
        assert.equal(period.starts_on, next)
        next = addDays(period.ends_on, 1)
      }
      assert.equal(next, addDays(ends_on, 1))
    }),
    { numRuns: 200 },
  )
})
