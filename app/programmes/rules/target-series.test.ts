import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { defaultTargets } from './default-targets.ts'
import { markOf, pointsOf, seriesOf, seriesRefusal } from './target-series.ts'

const programme = { starts_on: '2024-01-01', ends_on: '2026-12-31' }
const targets = defaultTargets(programme.starts_on, programme.ends_on)

test('companies are edited county by county, and their sum is the programme’s', () => {
  const rows = seriesOf(targets, 'companies')
  assert.deepEqual(rows[1], { due_on: '2024-12-31', amounts: { Skåne: 35, Blekinge: 15 } })
  assert.deepEqual(
    pointsOf('companies', [rows[1]!]).map(point => [point.county, point.amount]),
    [
      ['Skåne', 35],
      ['Blekinge', 15],
      [null, 50],
    ],
  )
  assert.deepEqual(pointsOf('hours', seriesOf(targets, 'hours'))[1], {
    measure: 'hours',
    county: null,
    due_on: '2024-12-31',
    amount: 2100,
  })
})

test('the mark changes with the numbers, not with the order of the counties', () => {
  const rows = seriesOf(targets, 'companies')
  const turned = rows.map(row => ({
    ...row,
    amounts: Object.fromEntries(Object.entries(row.amounts).reverse()),
  }))
  assert.equal(markOf(turned), markOf(rows))
  assert.notEqual(markOf(rows.slice(1)), markOf(rows))
})

test('a plan lies within the programme, has each day once, and never falls', () => {
  const row = (due_on: string, amount: number) => ({ due_on, amounts: { '': amount } })
  const refusedFor = (...rows: ReturnType<typeof row>[]) => seriesRefusal(rows, programme)?.refused
  assert.equal(refusedFor(), 'points-missing')
  assert.equal(refusedFor(row('2023-12-31', 1)), 'point-outside-programme')
  assert.equal(refusedFor(row('2024-05-01', 1), row('2024-05-01', 2)), 'point-twice')
  assert.equal(refusedFor(row('2024-05-01', 2), row('2024-04-01', 3)), 'plan-falls')
  assert.equal(refusedFor(row('2024-05-01', 2), row('2024-04-01', 2)), undefined)
})

test('what is made into points comes back as the same rows', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(999), { minLength: 1, maxLength: 9 }), fc.nat(500), (days, amount) => {
      const rows = days
        .toSorted((a, b) => a - b)
        .map((day, at) => ({
          due_on: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
          amounts: { '': amount + at },
        }))
      assert.deepEqual(seriesOf(pointsOf('hours', rows), 'hours'), rows)
    }),
  )
})
