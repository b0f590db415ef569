import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Shortfall } from '../../competences/rules/shortfalls.ts'
import { costPerSeat } from './cost-per-seat.ts'
import { outcomesTyped, takesFurther } from './outcomes.ts'

const POSSIBLE = [
  { id: 1, name: 'Svets', is_permit: false },
  { id: 2, name: 'Truckkort', is_permit: true },
]

test('a course leads to a level, or to a permit that has none; each once', () => {
  const read = (...rows: [string, string][]) =>
    outcomesTyped(
      Object.fromEntries(
        rows.flatMap(([competence, level], at) => [
          [`outcome_${at + 1}_competence`, competence],
          [`outcome_${at + 1}_level`, level],
        ]),
      ),
      POSSIBLE,
    )
  assert.deepEqual(read(['Svets', '3'], ['', '2'], ['Truckkort', '']), [
    { competence_id: 1, level: 3 },
    { competence_id: 2, level: null },
  ])
  assert.deepEqual(read(['Svets', '']), { refused: 'outcome-level-missing', field: 'outcome_1_level' })
  assert.deepEqual(read(['Svets', '0']), { refused: 'outcome-level-missing', field: 'outcome_1_level' })
  assert.deepEqual(read(['Truckkort', '2']), { refused: 'outcome-without-level', field: 'outcome_1_level' })
  assert.deepEqual(read(['Svets', '3'], ['Svets', '2']), {
    refused: 'outcome-twice',
    field: 'outcome_2_competence',
    about: { name: 'Svets' },
  })
  assert.deepEqual(read(['Smide', '3']), { refused: 'outcome-unknown', field: 'outcome_1_competence' })
})

test('a course takes further those who stand below its level, and costs a seat for each', () => {
  const weld: Shortfall = { competence_id: 1, name: 'Svets', is_permit: false, people: [0, 1, 2, 2, 3] }
  assert.equal(takesFurther(weld, 2), 2)
  assert.equal(takesFurther(weld, 3), 4)
  assert.equal(takesFurther(weld, null), 0)
  const truck: Shortfall = { competence_id: 2, name: 'Truckkort', is_permit: true, people: [0, 0] }
  assert.equal(takesFurther(truck, null), 2)
  // 51 000 kronor for 12 seats is 4 250 kronor a seat; four who stand below level 3 are 17 000 kronor.
  assert.equal(costPerSeat(5_100_000n, 12)! * BigInt(takesFurther(weld, 3)), 1_700_000n)
})
