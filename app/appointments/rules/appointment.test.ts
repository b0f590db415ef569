import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../foundation/refusal.ts'
import { appointmentForm, guestsTyped, isSoon, momentOf, timeOf, timesOf } from './appointment.ts'

const typed = { kind: 'visit', title: 'Besök', held_on: '2025-10-16', starts_at: '9.30', ends_at: '10:00' }
const wrongIn = (rest: Record<string, unknown>) => {
  const { error } = appointmentForm.schema.safeParse({ ...typed, ...rest })
  return error?.issues.map(issue => [issue.path[0], issue.message]) ?? []
}

test('a time is an hour and a minute of the day, with colon or full stop', () => {
  const { starts_at, ends_at } = appointmentForm.schema.parse(typed)
  assert.deepEqual([starts_at, ends_at], ['09:30', '10:00'])
  assert.deepEqual(wrongIn({ starts_at: '0:00', ends_at: '23:59' }), [])
  for (const ends_at of ['24:00', '12:60', '12', ''])
    assert.deepEqual(wrongIn({ ends_at }), [['ends_at', 'time-missing']])
})

test('it ends after it begins: neither before nor in the same minute', () => {
  const ends = (ends_at: string) => timesOf({ held_on: '2025-10-16', starts_at: '09:30', ends_at })
  assert.deepEqual(ends('09:31'), {
    starts_at: new Date('2025-10-16T07:30:00Z'),
    ends_at: new Date('2025-10-16T07:31:00Z'),
  })
  for (const at of ['09:30', '09:29'])
    assert.deepEqual(ends(at), { refused: 'ends-before-start', field: 'ends_at' })
})

test('the wall clock in Stockholm, in summer and in winter time', () => {
  assert.equal(momentOf('2025-10-25', '09:00').toISOString(), '2025-10-25T07:00:00.000Z')
  assert.equal(momentOf('2025-10-26', '09:00').toISOString(), '2025-10-26T08:00:00.000Z')
  assert.equal(timeOf(new Date('2025-10-26T08:05:00Z')), '09:05')
})

test('guests are users and contacts, each once, forty at most', () => {
  const { guests } = appointmentForm.schema.parse({ ...typed, guests: ['user-a,contact-7', 'user-a', ''] })
  assert.deepEqual(guestsTyped(guests), [{ user_id: 'a' }, { contact_id: 7 }])
  const many = (count: number) => Array.from({ length: count }, (_, at) => `contact-${at + 1}`)
  assert.ok(!isRefusal(guestsTyped(many(40))))
  assert.deepEqual(guestsTyped(many(41)), {
    refused: 'too-many-guests',
    field: 'guests',
    about: { most: 40 },
  })
  for (const guest of ['contact-0', 'contact-x', 'user-', 'anna', 'xcontact-7'])
    assert.deepEqual(guestsTyped(['user-a', guest]), { refused: 'no-such-guest', field: 'guests' }, guest)
})

test('soon is within a day: at exactly the same hour tomorrow it can wait for the morning', () => {
  const now = new Date('2025-10-15T09:00:00Z')
  assert.equal(isSoon(new Date('2025-10-16T08:59:59Z'), now), true)
  assert.equal(isSoon(new Date('2025-10-16T09:00:00Z'), now), false)
})
