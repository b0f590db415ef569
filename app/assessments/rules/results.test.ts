import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { asRead, distance, furthestApart, type GroupSum, movement, spreadOf } from './results.ts'

const sum = (
  group: GroupSum['group'],
  respondents: number,
  total: number,
  speaks_together = false,
): GroupSum => ({
  group,
  respondents,
  total,
  speaks_together,
})

test('three of each are shown, with what parts them', () => {
  // management 4+4+5 = 13 / 3, union 2+3+2 = 7 / 3; all 20 / 6
  const spread = spreadOf([sum('management', 3, 13), sum('union', 3, 7)], 3)
  assert.equal(spread.mean, 20 / 6)
  assert.deepEqual(
    spread.groups.map(one => one.mean),
    [13 / 3, 7 / 3],
  )
  assert.equal(distance(spread), 13 / 3 - 7 / 3)
})

test('a group of two takes another with it, since the whole less the rest would tell of it', () => {
  const spread = spreadOf([sum('management', 4, 16), sum('hr', 2, 6), sum('union', 3, 6)], 3)
  assert.equal(spread.mean, 28 / 9)
  // hr is hidden, and the union with it: five together
  assert.deepEqual(
    spread.groups.map(one => one.mean),
    [4, null, null],
  )
})

test('who alone holds a function was told that it is shown; one among others was not', () => {
  const told = spreadOf([sum('management', 1, 4, true), sum('union', 3, 6)], 3)
  assert.deepEqual(
    told.groups.map(one => one.mean),
    [4, 2],
  )
  const both = spreadOf([sum('management', 1, 4, true), sum('hr', 1, 2, false)], 3)
  assert.equal(both.mean, null)
  assert.deepEqual(
    both.groups.map(one => one.mean),
    [null, null],
  )
  assert.equal(spreadOf([sum('management', 1, 4, true), sum('hr', 1, 2, true)], 3).mean, 3)
  assert.deepEqual(spreadOf([], 3), { respondents: 0, mean: null, groups: [] })
})

test('where groups stand furthest apart is told by what is read, the first of several, and of none that is hidden', () => {
  const area = (name: string, positions: (number | null)[]) => ({
    name,
    groups: positions.map((position, at) => ({ key: `g${at}`, position })),
  })
  const found = furthestApart([area('a', [2, 3, null]), area('b', [4.5, null, 2]), area('c', [1, 3.5, 2])])
  assert.deepEqual(
    [found?.area.name, found?.lowest, found?.highest],
    ['b', { key: 'g2', position: 2 }, { key: 'g0', position: 4.5 }],
  )
  assert.equal(furthestApart([area('a', [2, 2]), area('b', [null, 5])]), null)
  assert.equal(asRead(10 / 3), 3.3)
  assert.equal(asRead(null), null)
})

test('movement is the later less the earlier, and nothing where one of them is not shown', () => {
  assert.equal(movement(2.5, 4), 1.5)
  assert.equal(movement(null, 4), null)
  assert.equal(movement(2, null), null)
})

const group = fc.record({
  respondents: fc.integer({ min: 1, max: 6 }),
  speaks_together: fc.boolean(),
})
test('nobody who was not told so can be worked out from the whole and the groups shown', () => {
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 2, max: 5 }),
      (groups, least) => {
        const names = ['management', 'hr', 'union', 'other'] as const
        const sums = groups.map((one, at) =>
          sum(names[at]!, one.respondents, one.respondents * 3, one.speaks_together),
        )
        const spread = spreadOf(sums, least)
        const hidden = sums.filter((_, at) => spread.groups[at]!.mean === null)
        const left = hidden.reduce((all, one) => all + one.respondents, 0)
        if (spread.mean !== null) assert.ok(left === 0 || left >= least)
        for (const [at, one] of spread.groups.entries())
          if (one.mean !== null) assert.ok(one.respondents >= least || sums[at]!.speaks_together)
        if (spread.mean === null) assert.ok(spread.groups.every(one => one.mean === null))
      },
    ),
  )
})
