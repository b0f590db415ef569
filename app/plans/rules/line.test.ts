import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { besideIn, type LineFacts, lacksOf, peopleOf, sumsOf } from './line.ts'

const line = (rest: Partial<LineFacts> = {}): LineFacts => ({
  people: null,
  chosen: 0,
  due_on: null,
  ...rest,
})

test('a line is for those who are chosen, and until then for as many as it is meant for', () => {
  assert.equal(peopleOf(line({ people: 4, chosen: 0 })), 4)
  assert.equal(peopleOf(line({ people: 4, chosen: 6 })), 6)
  assert.equal(peopleOf(line()), null)
})

test('what is missing is told, and nothing else', () => {
  assert.deepEqual(lacksOf(line()), ['people', 'day'])
  assert.deepEqual(lacksOf(line({ chosen: 1, due_on: '2026-03-31' })), [])
})

test('the headline counts each person once, and whom a line is meant for where none is chosen', () => {
  const lines = [line({ people: 9, chosen: 5 }), line({ chosen: 3 }), line({ people: 4 }), line()]
  // 5 and 3 are chosen, two of them for both lines: 6 different ones, and 4 that are meant.
  assert.deepEqual(sumsOf(lines, 6), { lines: 4, people: 10, without_people: 1, without_day: 4 })
})

test('what is moved up and then down again stands where it was', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2 })
  fc.assert(
    fc.property(ids, fc.nat(), (all, pick) => {
      const lines = all.map(id => ({ id }))
      const id = all[pick % all.length]!
      const up = besideIn(lines, id, -1)
      if (!up) return id === all[0]
      const moved = lines.map(one => (one.id === id ? up : one.id === up.id ? { id } : one))
      return besideIn(moved, id, 1)!.id === up.id
    }),
  )
})
