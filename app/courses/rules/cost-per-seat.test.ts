import assert from 'node:assert/strict'
import { test } from 'node:test'
import { costPerSeat } from './cost-per-seat.ts'

test('a seat costs its share of the occasion, halves away from zero; without seats there is no such cost', () => {
  // 51 000 kr ÷ 12 = 4 250 kr; 100 kr ÷ 3 = 33,33 kr
  assert.equal(costPerSeat(5_100_000n, 12), 425_000n)
  assert.equal(costPerSeat(10_000n, 3), 3333n)
  assert.equal(costPerSeat(10_000n, 0), null)
})
