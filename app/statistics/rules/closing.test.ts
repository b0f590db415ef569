import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastOfMonth } from '../../foundation/dates.ts'
import { closedFigures } from './closing.ts'
import type { Counted } from './lists.ts'
import type { PublishedFigure } from './published.ts'

const RULE = { limit: 5, least_divided: 30 }
type Told = Partial<Omit<Counted, 'participants'>>

/** Closes one month after the other. */
function closes(months: readonly (Told & { month: string; all: number })[], rule = RULE) {
  const kept: PublishedFigure[] = []
  for (const { month, all, ...told } of months) {
    const until = lastOfMonth(`${month}-01`)
    const counted = {
      participants: [{ until, persons: all }],
      bySex: [],
      focus: [],
      reach: [],
      months: [],
      ...told,
    }
    kept.push(...closedFigures(kept, counted, rule))
  }
  return (month: string, figure: string) => {
    const row = kept.find(one => one.until.startsWith(month) && one.figure === figure)
    return (
      row &&
      (row.told === null ? (row.is_few ? 'few' : 'hidden') : `${row.told} ${row.told_until!.slice(0, 7)}`)
    )
  }
}

const category = (wk: number, mk: number, wt: number, mt: number) => ({
  all: wk + mk + wt + mt,
  bySex: [
    { dimension: 'category', value: 'kollektiv', women: wk, men: mk },
    { dimension: 'category', value: 'tjansteman', women: wt, men: mt },
  ],
})
const inA = (participants: number) => [{ code: 'a', sex: 'woman', category: 'kollektiv', participants }]

test('each list is told within the one that it divides, and a sum of both sexes where both are told', () => {
  const told = closes([
    { month: '2025-01', ...category(60, 200, 3, 45) },
    { month: '2025-02', ...category(66, 210, 9, 45) },
  ])
  assert.deepEqual(
    ['all', 'women', 'category/kollektiv/women', 'category/tjansteman/women', 'category/kollektiv/men'].map(
      figure => told('2025-01', figure),
    ),
    ['308 2025-01', '63 2025-01', 'hidden', 'few', '200 2025-01'],
  )
  assert.equal(told('2025-01', 'category/kollektiv/all'), 'hidden')
  assert.equal(told('2025-02', 'category/tjansteman/women'), '9 2025-02')
  assert.equal(told('2025-02', 'category/kollektiv/all'), '276 2025-02')
})

test('a month in which few came leaves everything as it was told', () => {
  const told = closes([
    { month: '2025-01', ...category(60, 200, 30, 45) },
    { month: '2025-02', ...category(62, 200, 30, 45) },
    { month: '2025-03', ...category(66, 200, 30, 45) },
  ])
  assert.equal(told('2025-02', 'all'), '335 2025-01')
  assert.equal(told('2025-02', 'category/kollektiv/women'), '60 2025-01')
  assert.equal(told('2025-03', 'category/kollektiv/women'), '66 2025-03')
})

test('fewer than thirty are not divided at all', () => {
  const told = closes([
    { month: '2025-01', ...category(9, 20, 0, 0), focus: inA(9) },
    { month: '2025-02', ...category(15, 26, 0, 0), focus: inA(15) },
  ])
  assert.equal(told('2025-01', 'all'), '29 2025-01')
  assert.deepEqual([told('2025-01', 'women'), told('2025-01', 'focus/a')], [undefined, undefined])
  assert.deepEqual([told('2025-02', 'women'), told('2025-02', 'focus/a')], ['15 2025-02', '15 2025-02'])
})

test('a focus group is not told when few are left outside it, nor its reach when few work elsewhere', () => {
  const reach = (participants: number, base: number) => [
    {
      code: 'a',
      participants,
      base,
      via_union: { participants: 20, base: 100 },
      via_others: { participants: participants - 20, base: 100 },
    },
  ]
  const told = closes([
    { month: '2025-01', ...category(60, 60, 20, 20), focus: inA(58), reach: reach(50, 200) },
    { month: '2025-02', ...category(70, 70, 20, 20), focus: inA(60), reach: reach(58, 210) },
    { month: '2025-03', ...category(80, 80, 20, 20), focus: inA(70), reach: reach(60, 220) },
  ])
  assert.equal(told('2025-01', 'focus/a'), 'hidden')
  assert.equal(told('2025-01', 'focus/a/base'), 'hidden')
  assert.equal(told('2025-02', 'focus/a'), '60 2025-02')
  // 58 of the 60 work where the staff is told.
  assert.equal(told('2025-02', 'staff/a'), 'hidden')
  assert.deepEqual(
    ['focus/a/base', 'staff/a', 'focus/a/union'].map(figure => told('2025-03', figure)),
    ['60 2025-03', '220 2025-03', '20 2025-03'],
  )
})

test('one person’s hours are a figure like any other: nor do those of few change what was told of a month', () => {
  const hours = (persons: number, quarters: number) => ({
    months: [{ month: '2025-01', persons, quarters, amount_ore: BigInt(quarters * 10_000) }],
  })
  const told = closes([
    { month: '2025-01', all: 40, ...hours(3, 40) },
    { month: '2025-02', all: 40, ...hours(8, 100) },
    { month: '2025-03', all: 40, ...hours(9, 116) },
    // The same persons, one of whom was corrected.
    { month: '2025-04', all: 40, ...hours(8, 104) },
    { month: '2025-05', all: 40, ...hours(13, 160) },
    { month: '2025-06', all: 40 },
  ])
  assert.deepEqual(
    ['01', '02', '03', '04', '05', '06'].map(month => told(`2025-${month}`, 'hours/2025-01')),
    ['hidden', '100 2025-02', '100 2025-02', '100 2025-02', '160 2025-05', '0 2025-06'],
  )
  assert.equal(told('2025-05', 'worth/2025-01'), '1600000 2025-05')
})

test('what nobody is in any longer stands as it was told until enough have left', () => {
  const only = { dimension: 'category', value: 'kollektiv', women: 60, men: 66 }
  const told = closes([
    { month: '2025-01', ...category(60, 60, 6, 6) },
    { month: '2025-02', all: 126, bySex: [only] },
  ])
  assert.equal(told('2025-02', 'category/tjansteman/women'), '0 2025-02')
})

test('of months that were never closed the number of participants alone is kept', () => {
  const { bySex } = category(60, 60, 20, 20)
  const rows = closedFigures(
    [],
    {
      participants: [
        { until: '2025-01-31', persons: 3 },
        { until: '2025-02-28', persons: 155 },
        { until: '2025-03-31', persons: 160 },
      ],
      bySex,
      focus: [],
      reach: [],
      months: [],
    },
    RULE,
  )
  assert.deepEqual(
    rows.filter(row => row.figure === 'all').map(row => [row.until, row.told, row.is_few]),
    [
      ['2025-01-31', null, true],
      ['2025-02-28', 155n, false],
      ['2025-03-31', 160n, false],
    ],
  )
  assert.ok(rows.filter(row => row.figure !== 'all').every(row => row.until === '2025-03-31'))
})
