import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { allowedFrom, type QuietHours } from './quiet-hours.ts'

const EVENINGS: QuietHours = { from: 18, until: 7, days_off: true }
const from = (moment: string, quiet = EVENINGS) => allowedFrom(new Date(moment), quiet).toISOString()

test('in working hours a letter leaves at once', () => {
  assert.equal(from('2025-10-15T09:12:34.567Z'), '2025-10-15T09:12:34.567Z')
  assert.equal(from('2025-10-15T15:59:59Z'), '2025-10-15T15:59:59.000Z') // 17.59 in Stockholm
})

test('after six it waits until seven, before seven until seven', () => {
  assert.equal(from('2025-10-15T16:00:00Z'), '2025-10-16T05:00:00.000Z') // 18.00, until Thursday 7.00
  assert.equal(from('2025-10-16T04:59:00Z'), '2025-10-16T05:00:00.000Z')
})

test('weekends, holidays and the winter hour are known', () => {
  assert.equal(from('2025-10-24T17:00:00Z'), '2025-10-27T06:00:00.000Z') // Friday evening, over the change of hour
  assert.equal(from('2025-12-23T18:00:00Z'), '2025-12-29T06:00:00.000Z') // over Christmas and a weekend
})

test('without quiet days it leaves on a Saturday; with the same hour twice nothing is quiet', () => {
  assert.equal(from('2025-10-18T10:00:00Z', { ...EVENINGS, days_off: false }), '2025-10-18T10:00:00.000Z')
  assert.equal(
    from('2025-10-15T23:00:00Z', { from: 0, until: 0, days_off: false }),
    '2025-10-15T23:00:00.000Z',
  )
  assert.equal(
    from('2025-10-15T10:30:00Z', { from: 12, until: 13, days_off: false }),
    '2025-10-15T11:00:00.000Z',
  )
})

test('the moment that comes out is one at which a letter may leave, and never earlier than asked', () => {
  const hour = fc.integer({ min: 0, max: 23 })
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2024-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
      hour,
      hour,
      fc.boolean(),
      (moment, start, until, days_off) => {
        const quiet = { from: start, until, days_off }
        const first = allowedFrom(moment, quiet)
        assert.ok(first >= moment)
        assert.equal(allowedFrom(first, quiet).getTime(), first.getTime())
      },
    ),
  )
})
