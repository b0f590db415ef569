import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { companyStandings, cumulated, isBehind, monthNumber, tileLevel, verdictOf } from './pace.ts'

test('sums grow day by day, whatever the order of the steps', () => {
  const steps = [
    { on: '2024-03-02', more: 2 },
    { on: '2024-01-10', more: 3 },
    { on: '2024-03-31', more: 1 },
  ]
  assert.deepEqual(cumulated(steps, ['2024-01-31', '2024-02-29', '2024-03-30', '2024-03-31']), [3, 3, 5, 6])
})

test('the last sum is the sum of all steps', () => {
  const step = fc.record({ on: fc.constantFrom('2024-01-01', '2024-05-05', '2025-12-31'), more: fc.nat(100) })
  fc.assert(
    fc.property(fc.array(step), steps => {
      const [sum] = cumulated(steps, ['2026-12-31'])
      assert.equal(
        sum,
        steps.reduce((all, one) => all + one.more, 0),
      )
    }),
  )
})

test('a small lag is not behind', () => {
  assert.equal(isBehind(67, 68.4, 100), false) // one company of a hundred
  assert.equal(isBehind(65, 68, 100), true)
  assert.equal(isBehind(463, 493, 1500), true) // 30 is two hundredths of 1 500
  assert.equal(isBehind(480, 493, 1500), false)
})

test('the verdict tells the two apart and keeps the order', () => {
  assert.deepEqual(
    verdictOf([
      { subject: 'företagen', behind: false },
      { subject: 'Blekinge', behind: true },
      { subject: 'deltagarna', behind: true },
    ]),
    { on_pace: ['företagen'], behind: ['Blekinge', 'deltagarna'] },
  )
})

test('months are counted from the first', () => {
  assert.equal(monthNumber('2024-01-01', '2025-05-15'), 17)
  assert.equal(monthNumber('2024-01-01', '2026-12-31'), 36)
  assert.equal(monthNumber('2024-01-01', '2023-12-31'), 0)
})

test('tiles have four shades', () =>
  assert.deepEqual([0, 1, 2, 3, 5, 6, 40].map(tileLevel), [0, 1, 1, 2, 2, 3, 3]))

test('a county that alone is behind is named, and the companies are not blamed for it', () => {
  const skane = { subject: 'Skåne', behind: false }
  const blekinge = { subject: 'Blekinge', behind: true }
  assert.deepEqual(companyStandings('företagen', true, [skane, blekinge]), [blekinge])
  assert.deepEqual(companyStandings('företagen', false, [skane, blekinge]), [
    { subject: 'företagen', behind: false },
    blekinge,
  ])
  assert.deepEqual(companyStandings('företagen', true, [{ ...skane, behind: true }, blekinge]), [
    { subject: 'företagen', behind: true },
  ])
  assert.deepEqual(companyStandings('företagen', false, []), [{ subject: 'företagen', behind: false }])
})
