import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { restOf, type Span } from './rest.ts'

const HOUR = 60
/** From an hour of the first day to another; 30 is six o'clock on the day after. */
const at = (from: number, to: number): Span => ({ from: from * HOUR, to: to * HOUR })
const known = (...work: Span[]) => ({ work, is_known: true })

test('what is done between two rests of eleven hours is over within thirteen', () => {
  // A morning shift 6–14 and a session 15–17: eleven hours of work and wait, and then until six: thirteen hours of rest.
  assert.equal(restOf(at(15, 17), known(at(6, 14), at(30, 38))), 'kept')
  // The same until 20: ten hours until six o'clock.
  assert.equal(restOf(at(17, 20), known(at(6, 14), at(30, 38))), 'broken')
  // An evening shift until 22 and a session at eight: ten hours.
  assert.equal(restOf(at(32, 36), known(at(14, 22))), 'broken')
  // At nine: eleven hours to the minute.
  assert.equal(restOf(at(33, 37), known(at(14, 22))), 'kept')
  // A session 10–12 before a shift 14–22: twelve hours, and then a rest of twelve until ten.
  assert.equal(restOf(at(10, 12), known(at(14, 22))), 'kept')
  // From eight: fourteen hours.
  assert.equal(restOf(at(8, 10), known(at(14, 22))), 'broken')
  // After a night shift that ends at six, at nine.
  assert.equal(restOf(at(33, 36), known(at(22, 30))), 'broken')
})

test('within a shift nothing is changed, and what the rota breaks by itself is not told of a session that adds nothing', () => {
  assert.equal(restOf(at(8, 12), known(at(6, 14))), 'kept')
  // 14–22 and then 6–14 is eight hours between, session or none.
  assert.equal(restOf(at(31, 33), known(at(14, 22), at(30, 38))), 'kept')
  assert.equal(restOf(at(38, 40), known(at(14, 22), at(30, 38))), 'broken', 'it is made longer')
})

test('two sessions break it together, also for whom nobody knows the rota of; else it is not known', () => {
  assert.equal(restOf(at(8, 12), { work: [at(17, 22)], is_known: false }), 'broken')
  assert.equal(restOf(at(8, 12), { work: [], is_known: false }), 'unknown')
  assert.equal(restOf(at(8, 12), { work: [at(13, 16)], is_known: false }), 'unknown')
})

test('moved in time it is the same, and a rest of eleven hours on either side always suffices', () => {
  const span = fc
    .tuple(fc.integer({ min: -48, max: 48 }), fc.integer({ min: 1, max: 12 }))
    .map(([from, length]) => at(from, from + length))
  fc.assert(
    fc.property(
      span,
      fc.array(span, { maxLength: 5 }),
      fc.integer({ min: -99, max: 99 }),
      (one, work, by) => {
        const moved = (each: Span) => ({ from: each.from + by, to: each.to + by })
        assert.equal(restOf(one, known(...work)), restOf(moved(one), known(...work.map(moved))))
        const far = work.filter(each => each.to + 11 * HOUR <= one.from || one.to + 11 * HOUR <= each.from)
        assert.equal(restOf(one, known(...far)), 'kept')
      },
    ),
  )
})
