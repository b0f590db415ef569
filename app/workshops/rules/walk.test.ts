import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { movementTold, type Told, told } from './gap-facts.ts'
import type { Need } from './room.ts'
import { SUGGESTED_FOLLOW_UP } from './suggested-follow-up.ts'
import { gapBeside, gapHere, needsThatStand, outcomeOf, unjudgedIn } from './walk.ts'

const need = (id: string, place: number, became: Need['became'], follows_id: string | null = `f${id}`) =>
  ({ id, place, became, follows_id }) as Need
const ROOM = {
  walks_id: null as string | null,
  needs: [
    need('b', 2, 'closed'),
    need('a', 1, 'partly'),
    need('d', 4, 'not_relevant'),
    need('c', 3, null),
    need('e', 5, 'new', null),
  ],
}

test('gaps are walked through in their order, from the first, and what is new is not among them', () => {
  assert.equal(gapHere(ROOM)!.id, 'a')
  assert.equal(gapBeside(ROOM, -1), null)
  assert.equal(gapBeside({ ...ROOM, walks_id: 'b' }, 1)!.id, 'c')
  assert.equal(gapBeside({ ...ROOM, walks_id: 'd' }, 1), null)
  assert.equal(gapHere({ ...ROOM, walks_id: 'e' })!.id, 'a')
  assert.equal(gapHere({ needs: [], walks_id: null }), null)
  assert.equal(unjudgedIn(ROOM), 1)
  assert.deepEqual(
    needsThatStand(ROOM).map(one => one.id),
    ['a', 'c', 'e'],
  )
})

test('each gap counts once, as what it became', () => {
  assert.deepEqual(outcomeOf(ROOM), { closed: 1, partly: 1, open: 0, not_relevant: 1, new: 1, unjudged: 1 })
})

test('the steps that are built in take each gap in turn, and end', () => {
  const kinds = SUGGESTED_FOLLOW_UP.steps.map(step => step.kind)
  assert.deepEqual(kinds, ['welcome', 'walk', 'promises', 'theme', 'needs', 'decisions', 'end'])
  assert.equal(new Set(SUGGESTED_FOLLOW_UP.steps.map(step => step.code)).size, kinds.length)
})

test('a count is told where neither it nor what is left is small', () => {
  const of = (part: number, all: number) => told(part, all, 5)
  assert.deepEqual(
    [of(0, 12), of(4, 12), of(5, 12), of(7, 12), of(8, 12), of(12, 12)],
    ['few', 'few', 5, 7, 'most', 'most'],
  )
  assert.deepEqual([of(4, 4), of(0, 0)], [null, null])
})

test('then and now of the same people tell how many moved only where they are not few', () => {
  const moved = (before: number, now: number) => {
    const all = movementTold({ wanted: 3, of: 30, before, now }, 5)
    return [all.before, all.now, all.is_little]
  }
  assert.deepEqual(moved(8, 15), [8, 15, false])
  assert.deepEqual(moved(8, 9), [null, 9, true])
  assert.deepEqual(moved(3, 9), ['few', 9, false])
  assert.deepEqual(moved(26, 30), ['most', 'most', false])
})

const group = fc
  .record({ of: fc.nat(40), limit: fc.integer({ min: 2, max: 8 }) })
  .chain(({ of, limit }) =>
    fc.record({ of: fc.constant(of), limit: fc.constant(limit), before: fc.nat(of), now: fc.nat(of) }),
  )

test('whatever is told of a group, it could be another by one at least, or is at least the limit on each side', () =>
  fc.assert(
    fc.property(group, ({ of, limit, before, now }) => {
      const all = movementTold({ wanted: 3, of, before, now }, limit)
      const holds = (count: Told) => typeof count !== 'number' || (count >= limit && of - count >= limit)
      assert.ok(holds(all.before) && holds(all.now))
      if (typeof all.before === 'number' && typeof all.now === 'number')
        assert.ok(Math.abs(all.now - all.before) >= limit)
      // What is not a number fits more than one group.
      for (const count of ['few', 'most'] as const)
        if (all.now === count) {
          const alike = Array.from({ length: of + 1 }, (_, part) => part).filter(
            part => told(part, of, limit) === count,
          )
          assert.ok(alike.length >= 2 || of < 2 * limit)
        }
    }),
  ))
