import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isClosedYear } from './closed-year.ts'

const point = (due_on: string, amount: number) => ({
  measure: 'companies' as const,
  county: null,
  due_on,
  amount,
})
const PLAN = [point('2024-01-01', 10), point('2024-12-31', 50), point('2025-12-31', 100)]

test('a year is closed when the plan adds no company in it: 10 at the start, 50, 100, and then none', () => {
  assert.equal(isClosedYear(PLAN, '2024-01-01', '2023-12-31'), false)
  assert.equal(isClosedYear(PLAN, '2024-01-01', '2024-06-01'), false)
  assert.equal(isClosedYear(PLAN, '2024-01-01', '2025-12-31'), false)
  assert.equal(isClosedYear(PLAN, '2024-01-01', '2026-01-01'), true)
  assert.equal(isClosedYear([], '2024-01-01', '2026-01-01'), false)
  const perCounty = PLAN.map(one => ({ ...one, county: 'Skåne' }))
  assert.equal(
    isClosedYear(perCounty, '2024-01-01', '2026-01-01'),
    false,
    'only the whole programme’s plan counts',
  )
})

test('a programme year is twelve months from its first day, not the calendar’s', () => {
  const plan = [point('2024-07-01', 10), point('2025-06-30', 50), point('2026-06-30', 100)]
  assert.equal(isClosedYear(plan, '2024-07-01', '2026-06-30'), false)
  assert.equal(isClosedYear(plan, '2024-07-01', '2026-07-01'), true)
})
