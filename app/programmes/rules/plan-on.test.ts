import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../foundation/dates.ts'
import { defaultProgramme } from './default-programme.ts'
import { figureOn, inForceOn, rateOn } from './in-force.ts'
import { planOf, planOn } from './plan-on.ts'

const { targets, settings } = defaultProgramme('2024-01-01', '2026-12-31')
const on = (day: string, measure: 'companies' | 'individuals' | 'hours', county: string | null = null) =>
  planOf(planOn(targets, day), measure, county)!

test('on 15 October 2025 the plan is 89 companies, 63 of them in Skåne', () => {
  // 2024-12-31 → 2025-12-31 is 365 days, 288 have passed: 50 + 50 × 288 ÷ 365 = 89,45; 35 + 35 × 288 ÷ 365 = 62,6
  assert.equal(on('2025-10-15', 'companies').planned, 89)
  assert.equal(on('2025-10-15', 'companies', 'Skåne').planned, 63)
  assert.equal(on('2025-10-15', 'companies', 'Skåne').target, 70)
})

test('hours grow from 2 100 to 6 300 in the second year', () => {
  // 2 100 + 4 200 × 288 ÷ 365 = 5 413,97
  assert.deepEqual(on('2025-10-15', 'hours'), {
    measure: 'hours',
    county: null,
    planned: 5414,
    target: 10_500,
    due_on: '2026-12-31',
  })
})

test('at a point the plan is the point; before the first it is nothing, after the last the target', () => {
  assert.equal(on('2023-12-31', 'companies').planned, 0)
  assert.equal(on('2024-01-01', 'companies').planned, 10)
  assert.equal(on('2024-12-31', 'companies').planned, 50)
  assert.equal(on('2030-01-01', 'companies').planned, 100)
  assert.equal(planOf(planOn([], '2025-01-01'), 'hours'), undefined)
})

test('a plan that rises never falls, and stays between its points', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 1200 }), fc.nat(400), (day, later) => {
      const one = planOn(targets, addDays('2024-01-01', day))
      const two = planOn(targets, addDays('2024-01-01', day + later))
      one.forEach((plan, at) => {
        assert.ok(plan.planned <= two[at]!.planned && plan.planned >= 0 && plan.planned <= plan.target)
      })
    }),
  )
})

test('in force is the latest that has begun', () => {
  const rates = [
    { kind: 'participants' as const, valid_from: '2024-01-01', ore_per_hour: 41_700n },
    { kind: 'participants' as const, valid_from: '2025-07-01', ore_per_hour: 43_000n },
    { kind: 'union' as const, valid_from: '2024-01-01', ore_per_hour: 50_000n },
  ]
  assert.equal(rateOn(rates, 'participants', '2023-12-31'), null)
  assert.equal(rateOn(rates, 'participants', '2025-06-30'), 41_700n)
  assert.equal(rateOn(rates, 'participants', '2025-07-01'), 43_000n)
  assert.equal(rateOn(rates, 'employers', '2025-07-01'), null)
  assert.equal(figureOn(settings, 'eur_rate', '2025-07-01'), '11.50')
  assert.equal(inForceOn([], '2025-01-01'), null)
})
