import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitsOnPaper, sheetsOf, startNear, startWithin, windowAsked } from './grid-window.ts'

test('a part of the grid begins where it was asked for, and never so far on that there is nothing to draw', () => {
  assert.equal(startWithin(0, { all: 1_500, at_once: 60 }), 0)
  assert.equal(startWithin(700, { all: 1_500, at_once: 60 }), 700)
  assert.equal(startWithin(1_480, { all: 1_500, at_once: 60 }), 1_440)
  assert.equal(startWithin(9, { all: 7, at_once: 60 }), 0)
  fc.assert(
    fc.property(fc.nat(999_999), fc.nat(20_000), fc.integer({ min: 1, max: 100 }), (asked, all, at_once) => {
      const start = startWithin(asked, { all, at_once })
      assert.ok(start >= 0 && (all === 0 || start < all))
      assert.ok(start + at_once >= Math.min(all, asked + at_once))
    }),
  )
})

test('what is no number is the beginning', () => {
  for (const odd of ['', '-3', '1.5', 'x', '1e3', '99999999'])
    assert.deepEqual(windowAsked(new URLSearchParams({ rad: odd, pass: '7' })), { row: 0, column: 7 })
})

test('on paper every cell stands once, and nobody stands on a sheet where they have nothing', () => {
  const columns = Array.from({ length: 23 }, (_, id) => ({ id }))
  const rows = [{ cells: { 0: 'a', 22: 'b' } }, { cells: { 11: 'c' } }, { cells: {} }]
  const sheets = sheetsOf(columns, rows)
  assert.deepEqual(
    sheets.map(sheet => [sheet.columns.length, sheet.rows.length]),
    [
      [10, 1],
      [10, 1],
      [3, 1],
    ],
  )
  const stands = sheets.flatMap(sheet =>
    sheet.rows.flatMap(row => sheet.columns.flatMap(({ id }) => row.cells[id as 0] ?? [])),
  )
  assert.deepEqual(stands.toSorted(), ['a', 'b', 'c'])
})

test('what is drawn stays while one sees it, and follows with room on both sides when one does not', () => {
  const large = { at_once: 60, all: 1_500 }
  assert.equal(startNear(0, { from: 0, many: 20, ...large }), 0)
  assert.equal(startNear(0, { from: 40, many: 20, ...large }), 0)
  assert.equal(startNear(0, { from: 41, many: 20, ...large }), 21)
  assert.equal(startNear(1_440, { from: 1_485, many: 20, ...large }), 1_440)
  fc.assert(
    fc.property(fc.nat(1_600), fc.nat(1_499), fc.integer({ min: 1, max: 60 }), (drawn, from, many) => {
      const start = startNear(drawn, { from, many, ...large })
      assert.ok(start <= from && Math.min(from + many, 1_500) <= start + 60, 'all that is seen is drawn')
    }),
  )
})

test('a programme of 1 500 people in 300 sessions goes on paper whole, one ten times as large does not', () => {
  assert.ok(fitsOnPaper({ rows: 1_500, columns: 300 }))
  assert.ok(!fitsOnPaper({ rows: 15_000, columns: 3_000 }))
})
