import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../foundation/dates.ts'
import { editionOn, isOtherCourse, type Taught } from './editions.ts'

const taught: Taught = {
  content: 'Svets',
  goals: 'Kunna svetsa',
  quarters: 28,
  outcomes: [
    { competence_id: 1, level: 3 },
    { competence_id: 2, level: null },
  ],
}

test('a course becomes another when what was told changes, not when what was missing is filled in', () => {
  const becomes = (change: Partial<Taught>, from = taught) => isOtherCourse(from, { ...from, ...change })
  assert.equal(becomes({ content: 'Svets och lödning' }), true)
  assert.equal(becomes({ goals: '' }), true)
  assert.equal(becomes({ quarters: 32 }), true)
  assert.equal(becomes({ outcomes: [{ competence_id: 1, level: 4 }] }), true)
  assert.equal(becomes({ outcomes: taught.outcomes.toReversed() }), false)
  const registered: Taught = { content: '', goals: '', quarters: 0, outcomes: [] }
  assert.equal(isOtherCourse(registered, taught), false)
  assert.equal(isOtherCourse({ ...registered, quarters: 28 }, { ...taught, quarters: 32 }), true)
})

test('an occasion is held on the edition of its first day', () => {
  // Version 1 until 1 March, version 2 until 1 June, version 3 since.
  const kept = [
    { number: 1, until_on: '2025-03-01' },
    { number: 2, until_on: '2025-06-01' },
  ]
  const on = (day: string | null) => editionOn(day, { kept, current: 3 })
  assert.deepEqual(
    ['2024-01-01', '2025-03-01', '2025-03-02', '2025-06-01', '2025-06-02', null].map(on),
    [1, 1, 2, 2, 3, 3],
  )
})

test('whatever is changed after an occasion has begun, it stays on its edition', () => {
  const day = fc.integer({ min: 0, max: 1000 }).map(days => addDays('2024-01-01', days))
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 8 }), day, (changes, first_on) => {
      const days = changes.toSorted()
      const after = (n: number) => ({
        kept: days.slice(0, n).map((until_on, at) => ({ number: at + 1, until_on })),
        current: n + 1,
      })
      // The changes that were made before it began, and those on the very day, do not move it afterwards.
      const begun = days.filter(change => change < first_on).length
      for (let n = begun; n <= days.length; n += 1) assert.equal(editionOn(first_on, after(n)), begun + 1)
    }),
  )
})
