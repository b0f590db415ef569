import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIn } from '../../../foundation/format.ts'
import { spoken } from '../../../foundation/text.ts'
import { hoursTexts } from '../../messages/hours.ts'
import { chartShown } from './chart-shown.ts'

test('the line and its table tell the same: months as the list has them, and today with the protected', () => {
  const months = [
    { month: '2025-08', persons: 3, quarters: 40, amount_ore: 0n },
    { month: '2025-09', persons: 3, quarters: 20, amount_ore: 0n },
  ]
  const plan = { planned: 10, target: 100, due_on: '2026-12-31' }
  const targets = [{ measure: 'hours' as const, county: null, due_on: '2026-12-31', amount: 100 }]
  const of = { months, targets, plan, forecast: null, today: '2025-10-15', starts_on: '2025-08-01' }
  // Two hours of a protected person are in what there is now, and in no month.
  const { series, table } = chartShown({ ...of, now: 68 }, spoken(hoursTexts, 'sv'), formatIn('sv'))
  const line = series.find(one => one.kind === 'outcome')!.points.map(point => point.y)
  assert.deepEqual(line, [0, 10, 15, 17])
  assert.deepEqual(
    table.rows.map(row => row.values[0]),
    [10, 15, 17],
  )
})
