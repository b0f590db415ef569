import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cellOf, cellText, LEVELS, type Level, NOT_RATED, roleKey, type Standing, sumsOf } from './matrix.ts'
import { blockIn, filledFrom } from './pasted.ts'
import { changesOf, outcomeOf, ratings } from './rating.ts'
import { ratingsTyped } from './rating-form.ts'

const stood = (rest: Partial<Standing>): Standing => ({ ...NOT_RATED, ...rest })
const role = (usual: Level | null, wanted: Level | null) => ({ usual, wanted, people: null })

test('a cell nobody has rated is not rated, and not 0', () => {
  const cell = cellOf(NOT_RATED)
  assert.deepEqual([cell.now, cell.gap, cellText(cell)], [null, null, ''])
  assert.equal(cellText(cellOf(stood({ wanted: 3 }))), '→3')
  assert.equal(cellText(cellOf(stood({ level: 0 }))), '0')
})

test('what a role usually knows is assumed until someone has rated the person', () => {
  const assumed = cellOf(NOT_RATED, role(2, 3))
  assert.deepEqual(
    [assumed.now, assumed.is_assumed, assumed.gap, cellText(assumed)],
    [2, true, null, '(2) →3'],
  )
  const rated = cellOf(stood({ level: 3 }), role(2, 3))
  assert.deepEqual([rated.now, rated.is_assumed, rated.gap, cellText(rated)], [3, false, 0, '3'])
  assert.equal(cellOf(stood({ level: 1, wanted: 4 }), role(2, 3)).gap, 3)
})

test('own rating and the manager’s are told apart only when they are of the same time', () => {
  const both = { level: 2, own: 3, own_on: '2025-03-01', manager: 2, manager_on: '2025-03-20' } as const
  assert.equal(cellOf(stood(both)).own_differs, 1)
  assert.equal(cellText(cellOf(stood(both))), '2*')
  assert.equal(cellOf(stood({ ...both, own_on: '2024-03-01' })).own_differs, null)
  assert.equal(cellOf(stood({ ...both, own: 2 })).own_differs, null)
})

test('a column counts the rated alone: what is assumed is nobody’s', () => {
  const cells = [
    cellOf(stood({ level: 4, wanted: 4 })),
    cellOf(stood({ level: 3 })),
    cellOf(stood({ level: 1, wanted: 2 })),
    cellOf(NOT_RATED, role(3, 4)),
    cellOf(NOT_RATED),
  ]
  assert.deepEqual(sumsOf(cells), { rated: 3, gaps: 1, cover: 2, teach: 1 })
})

const level = fc.option(fc.constantFrom(...LEVELS))

test('a gap is never less than nothing, and is there only where someone has been rated and something is wanted', () => {
  fc.assert(
    fc.property(level, level, level, level, (now, wanted, usual, needed) => {
      const cell = cellOf(stood({ level: now, wanted }), role(usual, needed))
      assert.equal(cell.gap === null, now === null || cell.wanted === null)
      assert.ok((cell.gap ?? 0) >= 0)
      assert.equal(cell.is_assumed, now === null && usual !== null)
    }),
  )
})

test('a role is known whatever its letters and spaces', () => {
  assert.equal(roleKey('  Svetsare  MAG '), roleKey('svetsare mag'))
})

test('nothing is written over what another has changed, and what is sent twice is written once', () => {
  assert.equal(outcomeOf({ was: 1, now: 2 }, 1), 'to-write')
  assert.equal(outcomeOf({ was: 1, now: 2 }, 2), 'there-already')
  assert.equal(outcomeOf({ was: 1, now: 2 }, 3), 'changed-by-other')
  assert.equal(outcomeOf(undefined, 3), 'there-already')
  fc.assert(
    fc.property(level, level, (was, now) => {
      const first = outcomeOf({ was, now }, was)
      assert.notEqual(first, 'changed-by-other')
      assert.equal(outcomeOf({ was, now }, now), 'there-already')
    }),
  )
  const both = { who: 'p1', competence: 1, level: { was: 1, now: 2 }, wanted: { was: null, now: 4 } } as const
  assert.deepEqual(changesOf(both, { level: 1, wanted: null }), { level: 2, wanted: 4 })
  assert.equal(changesOf(both, { level: 1, wanted: 3 }), 'changed-by-other')
})

test('cells that are none are refused', () => {
  const good = { who: 'p1', competence: 2, level: { was: null, now: 4 } }
  assert.ok(ratings.safeParse([good]).success)
  for (const bad of [
    [],
    [good, good],
    [{ ...good, level: { was: null, now: 5 } }],
    [{ ...good, level: { was: null, now: -1 } }],
    [{ ...good, who: 'x1' }],
    [{ ...good, who: 'p0' }],
    [{ ...good, competence: 'two' }],
    null,
  ])
    assert.equal(ratings.safeParse(bad).success, false, JSON.stringify(bad))
})

test('a form says only what was changed of its lines', () => {
  const places = [
    { key: '7', who: 'p1', competence: 7 },
    { key: '8', who: 'p1', competence: 8 },
  ] as const
  const typed = {
    level_7: '3',
    was_level_7: '2',
    wanted_7: '',
    was_wanted_7: '',
    level_8: '',
    was_level_8: '',
    wanted_8: '',
    was_wanted_8: '4',
  }
  assert.deepEqual(ratingsTyped(typed, places), [
    { who: 'p1', competence: 7, level: { was: 2, now: 3 } },
    { who: 'p1', competence: 8, wanted: { was: 4, now: null } },
  ])
  assert.ok(Array.isArray(ratingsTyped({ ...typed, level_9: '3', was_level_9: '3' }, places)))
  assert.deepEqual(ratingsTyped({ ...typed, level_9: '3', was_level_9: '2' }, places), {
    refused: 'line-gone',
  })
  assert.deepEqual(ratingsTyped({ ...typed, level_7: '5' }, places), {
    refused: 'bad-level',
    field: 'level_7',
  })
})

const onto = (text: string, rest: Partial<Parameters<typeof filledFrom>[1]> = {}) =>
  filledFrom(blockIn(text), { row: 0, column: 0, rows: 3, columns: 3, before: () => '1', ...rest })

test('what is pasted is read cell by cell, and told where it is none or falls outside', () => {
  const told = onto('1\t2\r\n\t3\t4\n')
  assert.deepEqual(
    told.changed.map(({ row, column, now }) => [row, column, now]),
    [
      [0, 1, '2'],
      [1, 0, ''],
      [1, 1, '3'],
      [1, 2, '4'],
    ],
  )
  assert.equal(told.same, 1)
  assert.deepEqual(onto('5\tx\t2').unread, ['5', 'x'])
  assert.equal(onto('2\t2\t2\t2', { column: 1 }).outside, 2)
  assert.equal(onto('3', { over: { rows: 2, columns: 2 } }).changed.length, 4)
})

test('what has names in its first column is a sheet of its own', () => {
  assert.equal(blockIn('Namn\tSvets\nAnna\t3\nBo\t2').hasNames, true)
  assert.equal(blockIn('3\t2\n1\t4').hasNames, false)
})

test('every pasted cell is accounted for', () => {
  const cell = fc.constantFrom('', '0', '1', '4', '7', 'x', '-')
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      lines => {
        const text = lines.map(line => line.join('\t')).join('\n')
        const { lines: read } = blockIn(text)
        const told = onto(text)
        const all = told.changed.length + told.same + told.unread.length + told.outside
        assert.equal(
          all,
          read.reduce((sum, line) => sum + line.length, 0),
        )
      },
    ),
  )
})
