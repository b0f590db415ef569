import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Shown, shownLists, shownMonths, shownTables } from './suppression.ts'

test('a small count is few, and another is hidden so that it cannot be reckoned from the total', () => {
  const [ages] = shownLists([[2, 333, 753, 384]], 5)
  assert.deepEqual(ages, { cells: ['few', 'hidden', 753, 384], total: 1472 })
})

test('two small counts hide each other, unless their sum gives them away', () => {
  assert.deepEqual(shownLists([[3, 2, 40]], 5)[0], { cells: ['few', 'few', 40], total: 45 })
  // 4 + 4 = 8 can only be 4 and 4.
  assert.deepEqual(shownLists([[4, 4, 40]], 5)[0], { cells: ['few', 'few', 'hidden'], total: 48 })
})

test('nobody is nobody, and large counts are shown as they are', () => {
  assert.deepEqual(shownLists([[0, 12, 7]], 5)[0], { cells: [0, 12, 7], total: 19 })
})

test('one small cell of a table hides a square of four', () => {
  const [table] = shownTables(
    [
      [
        [3, 20],
        [30, 40],
        [50, 60],
      ],
    ],
    5,
  )
  const hidden = table!.cells.flat().filter(cell => typeof cell === 'string')
  assert.equal(table!.cells[0]![0], 'few')
  assert.equal(hidden.length, 4)
  assert.deepEqual([table!.rows, table!.columns, table!.total], [[23, 70, 110], [83, 120], 203])
})

test('a month with few persons shows no hours, nor does the month that would give them away', () => {
  const months = [
    { month: '2025-01', persons: 3, quarters: 40 },
    { month: '2025-02', persons: 30, quarters: 400 },
    { month: '2025-03', persons: 20, quarters: 300 },
  ]
  assert.deepEqual(shownMonths(months, 5), [
    { month: '2025-01', persons: 'few', quarters: 'hidden' },
    { month: '2025-02', persons: 30, quarters: 400 },
    { month: '2025-03', persons: 20, quarters: 'hidden' },
  ])
})

const LIMIT = 4
/** What a reader who knows the rule can think that a shown count is, not far from what it is. */
const thinkable = (shown: Shown, count: number, tells_why = true): number[] =>
  shown === 'few'
    ? [1, 2, 3]
    : shown === 'hidden'
      ? Array.from({ length: 7 }, (_, at) => count - 3 + at).filter(value => value >= (tells_why ? LIMIT : 1))
      : [shown]

/** Every list of cells that agrees with what is shown of them and of their total. */
function readings(cells: readonly number[][], total: readonly number[]): number[][] {
  const [first, ...rest] = cells
  if (!first) return total.includes(0) ? [[]] : []
  return first.flatMap(value =>
    readings(
      rest,
      total.map(left => left - value).filter(left => left >= 0),
    ).map(reading => [value, ...reading]),
  )
}

const isSmall = (count: number) => count > 0 && count < LIMIT
const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const counts = (most: number) => fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: most }))

test('no small count of a list can be known from what is shown', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(counts(12), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 1 }),
      ([list]) => {
        const [shown] = shownLists([list!], LIMIT)
        const why = [...shown!.cells, shown!.total].includes('few')
        const found = readings(
          shown!.cells.map((cell, at) => thinkable(cell, list![at]!, why)),
          thinkable(shown!.total, sumOf(list!), why),
        )
        assert.ok(
          found.some(reading => reading.every((value, at) => value === list![at])),
          'the truth is one of the readings',
        )
        shown!.cells.forEach((cell, at) => {
          if (isSmall(list![at]!))
            assert.ok(
              typeof cell === 'string' && new Set(found.map(reading => reading[at])).size > 1,
              JSON.stringify({ list, shown }),
            )
        })
      },
    ),
  )
})

test('no small count of a table can be known from its sums', () => {
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
    .chain(([height, width]) =>
      fc.array(fc.array(counts(9), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
  fc.assert(
    fc.property(tables, table => {
      const [shown] = shownTables([table], LIMIT)
      const why = [shown!.total, ...shown!.rows, ...shown!.columns, ...shown!.cells.flat()].includes('few')
      const rows = table.map((row, r) =>
        readings(
          row.map((count, c) => thinkable(shown!.cells[r]![c]!, count, why)),
          thinkable(shown!.rows[r]!, sumOf(row), why),
        ),
      )
      const sums = table[0]!.map((_, c) =>
        thinkable(shown!.columns[c]!, sumOf(table.map(row => row[c]!)), why),
      )
      const totals = thinkable(shown!.total, sumOf(table.flat()), why)
      const found = rows
        .reduce<number[][][]>(
          (sofar, options) => sofar.flatMap(some => options.map(one => [...some, one])),
          [[]],
        )
        .filter(
          one =>
            sums.every((allowed, c) => allowed.includes(sumOf(one.map(row => row[c]!)))) &&
            totals.includes(sumOf(one.flat())),
        )
      assert.ok(found.length > 0)
      shown!.cells.forEach((row, r) => {
        row.forEach((cell, c) => {
          if (isSmall(table[r]![c]!))
            assert.ok(
              typeof cell === 'string' && new Set(found.map(one => one[r]![c])).size > 1,
              JSON.stringify({ table, shown }),
            )
        })
      })
    }),
    { numRuns: 300 },
  )
})

test('tables that share their column totals hide the same of them', () => {
  const table = fc
    .array(fc.tuple(counts(9), counts(9)), { minLength: 1, maxLength: 4 })
    .map(rows => rows.map(row => [...row]))
  fc.assert(
    fc.property(table, one => {
      const merged = [one.reduce((sum, row) => row.map((count, at) => count + sum[at]!), [0, 0])]
      const [a, b] = shownTables([one, merged], LIMIT)
      assert.deepEqual(a!.columns, b!.columns)
      assert.deepEqual(a!.total, b!.total)
    }),
  )
})
