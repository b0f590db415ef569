import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eurRateOn } from './eur-rate.ts'

test('the rate is the one of the day, before the first the first', () => {
  const setting = (valid_from: string, amount: string) => ({ name: 'eur_rate', valid_from, amount })
  const rateOn = eurRateOn([setting('2025-01-01', '11.20'), setting('2024-01-01', '11.50')])
  assert.deepEqual(['2023-01-01', '2024-06-01', '2025-01-01'].map(rateOn), ['11.50', '11.50', '11.20'])
  assert.equal(eurRateOn([])('2025-01-01'), null)
})
