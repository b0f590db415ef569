import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { offersOf, queueOf, type Waiting } from './queue.ts'

const at = (id: number, rest: Partial<Waiting> = {}): Waiting => ({
  id,
  asked_at: new Date(id * 1000),
  seats: 1,
  offered: 0,
  in_focus: false,
  company_seats: 0,
  ...rest,
})
const ids = (queue: readonly { id: number }[]) => queue.map(one => one.id)

test('as they came, or focus groups first and then those with the fewest seats', () => {
  const list = [at(3), at(1, { company_seats: 9 }), at(2, { in_focus: true, company_seats: 40 })]
  assert.deepEqual(ids(queueOf(list, false)), [1, 2, 3])
  assert.deepEqual(ids(queueOf(list, true)), [2, 3, 1])
})

test('seats are offered in the order, and whoever waits for several gets as many as there are', () => {
  // Four free: two to the first, two of three to the second, none to the third.
  const queue = [at(1, { seats: 2 }), at(2, { seats: 3 }), at(3)]
  assert.deepEqual(offersOf(queue, 4), [
    { id: 1, offered: 2, more: 2 },
    { id: 2, offered: 2, more: 2 },
  ])
  assert.deepEqual(offersOf([at(1, { offered: 1 }), at(2)], 1), [{ id: 2, offered: 1, more: 1 }])
  // Three wait and one of them has an offer: the other two are still before whoever is behind, and before whoever comes now.
  const part = [at(1, { seats: 3, offered: 1 }), at(2)]
  assert.deepEqual(offersOf(part, 2), [{ id: 1, offered: 3, more: 2 }])
})

const waiting = fc.record({
  id: fc.integer({ min: 1, max: 999 }),
  asked_at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(9e12) }),
  seats: fc.integer({ min: 0, max: 9 }),
  offered: fc.integer({ min: 0, max: 3 }),
  in_focus: fc.boolean(),
  company_seats: fc.integer({ min: 0, max: 3 }),
})
const list = fc.uniqueArray(waiting, { selector: one => one.id })

test('the order is one, whatever order it is read in, and goes on being so when somebody leaves', () => {
  fc.assert(
    fc.property(list, fc.boolean(), fc.nat(), (all, by, nth) => {
      const queue = ids(queueOf(all, by))
      assert.deepEqual(ids(queueOf(all.toReversed(), by)), queue)
      const gone = queue[nth % Math.max(1, queue.length)]
      assert.deepEqual(
        ids(
          queueOf(
            all.filter(one => one.id !== gone),
            by,
          ),
        ),
        queue.filter(id => id !== gone),
      )
    }),
  )
})

test('no more is offered than is free, and nobody is passed by for one behind', () => {
  fc.assert(
    fc.property(list, fc.integer({ min: -3, max: 30 }), (all, free) => {
      const queue = queueOf(all, true)
      const offers = offersOf(queue, free)
      const sum = offers.reduce((total, one) => total + one.more, 0)
      const wanted = queue.reduce((total, one) => total + Math.max(0, one.seats - one.offered), 0)
      assert.equal(sum, Math.min(Math.max(0, free), wanted))
      const open = queue.filter(one => one.seats > one.offered)
      assert.deepEqual(ids(offers), ids(open.slice(0, offers.length)))
      for (const [nth, offer] of offers.slice(0, -1).entries()) assert.equal(offer.offered, open[nth]!.seats)
      for (const offer of offers) assert.ok(offer.offered <= queue.find(one => one.id === offer.id)!.seats)
    }),
  )
})
