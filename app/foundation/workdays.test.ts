import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from './dates.ts'
import { addWorkdays, isWorkday, workdaysBetween } from './workdays.ts'

test('weekends, public holidays and the eves that are as good as, are no workdays in Sweden', () => {
  const off = [
    '2025-01-01',
    '2025-01-06',
    '2025-04-18',
    '2025-04-21',
    '2025-05-01',
    '2025-05-29',
    '2025-06-06',
    '2025-06-20',
    '2025-12-24',
    '2025-12-31',
    '2025-10-18',
  ]
  const at_work = ['2025-04-17', '2025-04-30', '2025-06-09', '2025-10-31', '2025-12-23', '2025-10-15']
  assert.deepEqual(off.filter(isWorkday), [])
  assert.deepEqual(at_work.filter(isWorkday), at_work)
})

test('five workdays over Easter: Monday 14 April, Friday and Monday off, gives Wednesday 23 April', () => {
  assert.equal(addWorkdays('2025-04-14', 5), '2025-04-23')
  assert.equal(addWorkdays('2025-10-15', 5), '2025-10-22')
  assert.equal(addWorkdays('2025-10-18', 0), '2025-10-20')
})

test('workdays added are workdays between', () => {
  const day = fc
    .integer({ min: 0, max: 2000 })
    .map(days => addDays('2024-01-01', days))
    .filter(isWorkday)
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 40 }),
      (from, days) => workdaysBetween(from, addWorkdays(from, days)) === days,
    ),
  )
})

test('a workday after workdays is reached one at a time, over the turn of years', () => {
  for (const from of ['2024-12-20', '2025-04-16', '2025-12-31', '2026-01-01', '2026-06-18'])
    for (const steps of [0, 1, 2, 5, 40, 300]) {
      let at = from
      for (let left = steps; left > 0; ) {
        at = addDays(at, 1)
        if (isWorkday(at)) left--
      }
      while (!isWorkday(at)) at = addDays(at, 1)
      assert.equal(addWorkdays(from, steps), at, `${from} and ${steps}`)
    }
})
