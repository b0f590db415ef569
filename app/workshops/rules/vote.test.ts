import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Ballot, ballotRefusal, dotsOf, orderByDots, shuffled } from './vote.ts'

const NEEDS = ['a', 'b', 'c', 'd'].map(id => ({ id }))
const several = fc.uniqueArray(fc.constantFrom(...NEEDS.map(need => need.id)), { maxLength: 3 })
const ballot: fc.Arbitrary<Ballot> = fc.record({ effect: several, urgency: several })

test('dots are counted by hand', () => {
  const ballots = [
    { effect: ['a', 'b'], urgency: ['a'] },
    { effect: ['a'], urgency: [] },
    { effect: ['c', 'c'], urgency: ['gone'] },
  ]
  assert.deepEqual(Object.fromEntries(dotsOf(ballots, NEEDS)), {
    a: { effect: 2, urgency: 1 },
    b: { effect: 1, urgency: 0 },
    c: { effect: 1, urgency: 0 },
    d: { effect: 0, urgency: 0 },
  })
})

test('in which order ballots came plays no part, none is lost, and no need has more dots than there are voters', () =>
  fc.assert(
    fc.property(fc.array(ballot), fc.infiniteStream(fc.nat()), (ballots, numbers) => {
      const below = (n: number) => numbers.next().value! % n
      const mixed = shuffled(ballots, below)
      assert.deepEqual(new Set(mixed), new Set(ballots))
      assert.equal(mixed.length, ballots.length)
      const dots = dotsOf(ballots, NEEDS)
      assert.deepEqual(dotsOf(mixed, NEEDS), dots)
      const sum = [...dots.values()].reduce((all, one) => all + one.effect + one.urgency, 0)
      assert.equal(
        sum,
        ballots.reduce((all, one) => all + one.effect.length + one.urgency.length, 0),
      )
      assert.ok([...dots.values()].every(one => Math.max(one.effect, one.urgency) <= ballots.length))
    }),
  ))

test('a ballot has so many dots of each kind, on needs that are there', () => {
  const why = (effect: string[], urgency: string[] = []) =>
    ballotRefusal({ effect, urgency }, { dots: 2, needs: NEEDS })
  assert.equal(why([]), null)
  assert.equal(why(['a', 'b', 'a'], ['a']), null)
  assert.deepEqual(why(['a', 'b', 'c']), { refused: 'too-many-dots', field: 'effect', about: { most: 2 } })
  assert.deepEqual(why(['a'], ['x']), { refused: 'no-such-need', field: 'urgency' })
})

test('most dots of both kinds first, then for effect, then as they stood', () => {
  const need = (id: string, place: number, effect: number | null, urgency: number | null) => ({
    id,
    place,
    effect,
    urgency,
  })
  const order = orderByDots([
    need('a', 1, 1, 3),
    need('b', 2, 3, 1),
    need('c', 3, null, null),
    need('d', 4, 3, 3),
    need('e', 5, 0, 0),
  ])
  assert.deepEqual(
    order.map(one => one.id),
    ['d', 'b', 'a', 'c', 'e'],
  )
})
