import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { defaultProgramme } from '../../programmes/rules/default-programme.ts'
import { proposalFor, stepProposed } from './proposal.ts'

const steps = defaultProgramme('2024-01-01', '2026-12-31').staircase.steps.map((step, at) => ({
  ...step,
  number: at + 1,
}))
const proposed = (...levels: number[]) => stepProposed(steps, levels)?.number ?? null

test('a step is proposed to whoever has what belongs to it and to those below; the highest of them', () => {
  assert.equal(proposed(), null)
  assert.equal(proposed(2, 2, 2, 2, 2), null, 'nothing on one’s own')
  assert.equal(proposed(3), 2)
  assert.equal(proposed(3, 3, 2), 2)
  assert.equal(proposed(3, 3, 3), 3)
  assert.equal(proposed(3, 3, 3, 3, 3), 4)
  assert.equal(proposed(4), 2, 'who can teach one and nothing else')
  assert.equal(proposed(4, 4, 4), 3)
  assert.equal(proposed(4, 3, 3, 3, 3), 5)
  assert.equal(proposed(4, 4, 4, 3, 3), 6)
})

test('only upward, and only for what has been rated since they came to their step', () => {
  const rated = (day: string, ...levels: number[]) =>
    levels.map((level, at) => ({ competence: `K${at + 1}`, level, rated_on: day }))
  const stands = (number: number) => ({ number, from_on: '2025-03-01' })
  assert.equal(proposalFor(steps, stands(3), rated('2025-06-01', 3, 3, 3)), null, 'there already')
  assert.equal(proposalFor(steps, stands(5), rated('2025-06-01', 3)), null, 'never down')
  assert.equal(proposalFor(steps, stands(2), rated('2025-02-01', 3, 3, 3)), null, 'known when placed')
  assert.equal(proposalFor(steps, null, rated('2025-02-01', 3))?.step.number, 2)
  const moved = proposalFor(steps, stands(2), [...rated('2025-02-01', 3, 3, 1), ...rated('2025-06-01', 3)])
  assert.deepEqual(
    [moved?.step.number, moved?.because.map(one => one.rated_on)],
    [3, ['2025-02-01', '2025-02-01', '2025-06-01']],
  )
})

const anySteps = fc.array(
  fc.oneof(
    fc.constant({ usual_competences: null, usual_level: null }),
    fc.record({
      usual_competences: fc.integer({ min: 1, max: 5 }),
      usual_level: fc.integer({ min: 1, max: 4 }),
    }),
  ),
  { minLength: 2, maxLength: 8 },
)
const anyLevels = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 10 })

test('more levels never propose a lower step, and neither do higher ones; their order plays no part', () => {
  fc.assert(
    fc.property(anySteps, anyLevels, anyLevels, fc.nat(), (some, levels, more, nth) => {
      const numbered = some.map((step, at) => ({ ...step, number: at + 1 }))
      const number = (of: readonly number[]) => stepProposed(numbered, of)?.number ?? 0
      assert.ok(number([...levels, ...more]) >= number(levels))
      const raised = levels.map((level, at) =>
        at === nth % (levels.length || 1) ? Math.min(4, level + 1) : level,
      )
      assert.ok(number(raised) >= number(levels))
      assert.equal(number(levels.toReversed()), number(levels))
    }),
  )
})
