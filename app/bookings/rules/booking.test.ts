import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bookingRefusal } from './booking.ts'

test('a seat is booked while there is one and the occasion is not over', () => {
  const free = { seats: 2, booked: 1, last_on: '2025-10-15', is_booked: false }
  const on = (standing: Partial<typeof free>, today = '2025-10-15') =>
    bookingRefusal({ ...free, ...standing }, today)?.refused
  assert.equal(on({}), undefined)
  assert.equal(on({ booked: 2 }), 'occasion-full')
  assert.equal(on({ seats: 0, booked: 9 }), undefined)
  assert.equal(on({ is_booked: true }), 'already-booked')
  assert.equal(on({}, '2025-10-16'), 'occasion-over')
})
