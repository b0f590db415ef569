import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { doorAt, opensAt, quartersFrom } from './arrival.ts'

// A session of 8.00–12.00 on a summer's day: sixteen quarters.
const at = (time: string) => new Date(`2025-06-10T${time}:00+02:00`)
const held = { starts: at('08:00'), ends: at('12:00') }

test('the door opens an hour before, and closes when less than a quarter is left', () => {
  assert.equal(doorAt(held, at('06:59')), 'early')
  assert.equal(doorAt(held, at('07:00')), 'open')
  assert.equal(doorAt(held, at('11:45')), 'open')
  assert.equal(doorAt(held, at('11:46')), 'over')
  assert.equal(opensAt(held).getTime(), at('07:00').getTime())
})

test('who comes in time is there all through; who comes late for the whole quarters that are left', () => {
  const came = (time: string) => quartersFrom(held, at(time), 16)
  assert.deepEqual(['07:10', '08:00', '08:05'].map(came), [16, 16, 16])
  // 3 h 54 min, 3 h 45, 3 h 44, 15 min and 14 min are left.
  assert.deepEqual(['08:06', '08:15', '08:16', '11:45', '11:46'].map(came), [15, 15, 14, 1, 0])
  // Others of the day have taken all but six.
  assert.deepEqual([quartersFrom(held, at('08:00'), 6), quartersFrom(held, at('09:00'), 6)], [6, 6])
})

test('the two nights of the clock: the hour that is there twice, and the one that is not there', () => {
  const night = (day: string, from: string, to: string) => ({
    starts: new Date(`${day}T${from}`),
    ends: new Date(`${day}T${to}`),
  })
  // 26 October 2025, 1.00 summer time to 5.00 winter time: five hours. At 2.30 the second time two and a half are left.
  const long = night('2025-10-26', '01:00:00+02:00', '05:00:00+01:00')
  assert.equal(quartersFrom(long, long.starts, 20), 20)
  assert.equal(quartersFrom(long, new Date('2025-10-26T02:30:00+01:00'), 20), 10)
  // 30 March 2025, 1.00 winter time to 5.00 summer time: three hours.
  const short = night('2025-03-30', '01:00:00+01:00', '05:00:00+02:00')
  assert.equal(quartersFrom(short, new Date('2025-03-30T03:00:00+02:00'), 12), 8)
})

test('who comes later is never there for longer, and nobody for more than there is', () => {
  const minute = fc.integer({ min: -60, max: 240 })
  fc.assert(
    fc.property(minute, minute, fc.integer({ min: 0, max: 16 }), (a, b, most) => {
      const from = (minutes: number) =>
        quartersFrom(held, new Date(held.starts.getTime() + minutes * 60_000), most)
      const [early, late] = [Math.min(a, b), Math.max(a, b)]
      assert.ok(from(early) >= from(late) && from(early) <= most && from(late) >= 0)
    }),
  )
})
