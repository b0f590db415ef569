import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { beginsAs, decisionDay, hasBegun, standingOf, wayRefusal, waysFrom } from './occasion-life.ts'
import { OCCASION_STATES, takesNobody } from './takes-nobody.ts'

const TODAY = '2025-10-15'
const life = (rest: Partial<Parameters<typeof wayRefusal>[0]> = {}) => ({
  state: 'confirmed' as const,
  last_on: '2025-10-20',
  has_begun: false,
  ...rest,
})

test('each way that is open, and why the others are not', () => {
  const to = (from: ReturnType<typeof life>, way: Parameters<typeof wayRefusal>[1]) =>
    wayRefusal(from, way, TODAY)?.refused ?? 'open'
  assert.equal(to(life({ state: 'tentative' }), 'confirmed'), 'open')
  assert.equal(to(life({ state: 'tentative' }), 'closed'), 'no-such-way')
  assert.equal(to(life(), 'tentative'), 'no-such-way')
  assert.equal(to(life(), 'cancelled'), 'open')
  assert.equal(to(life({ has_begun: true }), 'cancelled'), 'has-begun')
  assert.equal(to(life(), 'closed'), 'not-held-yet', 'the last day is to come')
  assert.equal(to(life({ last_on: TODAY }), 'closed'), 'not-held-yet', 'the last day goes on')
  assert.equal(to(life({ last_on: '2025-10-14', has_begun: true }), 'closed'), 'open')
  assert.equal(to(life({ state: 'closed', last_on: '2025-10-14', has_begun: true }), 'confirmed'), 'open')
  assert.equal(to(life({ state: 'cancelled' }), 'confirmed'), 'no-such-way')
  assert.equal(to(life(), 'confirmed'), 'already-so')
})

test('whatever is tried, a cancelled one stays cancelled and a closed one is only opened again', () => {
  const tries = fc.array(fc.constantFrom(...OCCASION_STATES), { maxLength: 20 })
  fc.assert(
    fc.property(fc.constantFrom(...OCCASION_STATES), tries, fc.boolean(), (start, ways, has_begun) => {
      let state = start
      for (const to of ways) {
        const before = state
        if (wayRefusal({ state, last_on: '2025-10-14', has_begun }, to, TODAY) === null) state = to
        if (before === 'cancelled') assert.equal(state, 'cancelled')
        if (before === 'closed') assert.ok(state === 'closed' || state === 'confirmed')
        if (before !== 'tentative') assert.notEqual(state, 'tentative')
        if (has_begun && before !== 'cancelled') assert.notEqual(state, 'cancelled')
      }
    }),
  )
})

test('the ways that are shown are those that are taken', () => {
  assert.deepEqual(waysFrom(life({ state: 'tentative' }), TODAY), ['confirmed', 'cancelled'])
  assert.deepEqual(waysFrom(life({ last_on: '2025-10-14', has_begun: true }), TODAY), ['closed'])
  assert.deepEqual(waysFrom(life({ state: 'cancelled' }), TODAY), [])
})

test('what is confirmed and over has been held; what is cancelled has not', () => {
  assert.equal(standingOf({ state: 'confirmed', last_on: '2025-10-14' }, TODAY), 'held')
  assert.equal(standingOf({ state: 'confirmed', last_on: TODAY }, TODAY), 'confirmed')
  assert.equal(standingOf({ state: 'cancelled', last_on: '2025-10-14' }, TODAY), 'cancelled')
  assert.equal(standingOf({ state: 'tentative', last_on: '2025-10-14' }, TODAY), 'tentative')
})

test('it has begun when its first session has, by the clock on the wall', () => {
  const sessions = [{ held_on: TODAY, starts_at: '13:00' }]
  assert.equal(hasBegun(sessions, new Date('2025-10-15T10:59:00Z')), false)
  assert.equal(hasBegun(sessions, new Date('2025-10-15T11:00:00Z')), true, '13 in Stockholm')
  assert.equal(hasBegun([], new Date()), false)
})

test('a least number makes it tentative, settled so many days before the first session', () => {
  assert.equal(beginsAs({ least_seats: 6 }), 'tentative')
  assert.equal(beginsAs({ least_seats: 0 }), 'confirmed')
  assert.equal(decisionDay({ decided_by: null, first_on: '2025-11-03' }, 14), '2025-10-20')
  assert.equal(decisionDay({ decided_by: '2025-10-30', first_on: '2025-11-03' }, 14), '2025-10-30')
})

test('what is cancelled or closed takes nobody', () => {
  const refused = OCCASION_STATES.map(state => takesNobody({ state })?.refused ?? null)
  assert.deepEqual(refused, [null, null, 'occasion-closed', 'occasion-cancelled'])
})
