import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultProgramme } from './default-programme.ts'
import { settingsInForce, stateOn, surenessOf } from './sureness.ts'

test('of each thing the one in force is counted, and those that only rest on inference', () => {
  const { budget, staircase, unit_costs, settings, targets, focus_groups } = defaultProgramme(
    '2024-01-01',
    '2026-12-31',
  )
  const later = { ...unit_costs[0]!, valid_from: '2025-07-01', certainty: 'confirmed' as const }
  const whole = {
    budgets: [budget],
    staircases: [staircase],
    unit_costs: [...unit_costs, later],
    settings,
    targets,
    focus_groups,
  }
  // budget, staircase, three rates, each figure once, seventeen points and two groups
  const figures = new Set(settings.map(setting => setting.name)).size
  assert.ok(figures > 15)
  assert.equal(surenessOf(settingsInForce(whole, '2025-06-30')).all, 1 + 1 + 3 + figures + 17 + 2)
  const before = surenessOf(settingsInForce(whole, '2025-06-30')).unsure
  assert.equal(surenessOf(settingsInForce(whole, '2025-07-01')).unsure, before - 1)
})

test('a dated thing is in force, to come or past', () => {
  const [old, now, next] = ['2024-01-01', '2025-01-01', '2026-01-01'].map(valid_from => ({ valid_from }))
  const all = [old!, now!, next!]
  assert.deepEqual(
    all.map(one => stateOn(one, all, '2025-10-15')),
    ['past', 'in_force', 'to_come'],
  )
})
