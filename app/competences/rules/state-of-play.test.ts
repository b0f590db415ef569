import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cellOf, LEVELS, type Level, NOT_RATED, type Standing } from './matrix.ts'
import { coverOf, oldRatings } from './state-of-play.ts'

const rated = (level: Level | null, rated_on: string | null = '2025-06-01'): Standing => ({
  ...NOT_RATED,
  level,
  rated_on,
})
const person = (name: string, group: string, ...levels: (Level | null)[]) => ({
  name,
  groups: [group],
  ratings: levels.map(level => (level === null ? undefined : rated(level))),
  cells: levels.map(level =>
    cellOf(level === null ? NOT_RATED : rated(level), { usual: 4, wanted: 4, people: 1 }),
  ),
})

test('who does it on their own, in all and in each group; what is assumed is nobody’s', () => {
  const people = [person('Anna', 'Dag', 3, 2), person('Bo', 'Natt', 4, null), person('Cia', 'Natt', 1, 0)]
  assert.deepEqual(coverOf(people, { columns: 2, groups: ['Dag', 'Natt'], needed: [2, null] }), [
    { who: ['Anna', 'Bo'], by_group: [1, 1], needed: 2 },
    { who: [], by_group: [0, 0], needed: null },
  ])
})

test('groups that part them add up to all', () => {
  const level = fc.option(fc.constantFrom(...LEVELS))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('', 'Dag', 'Natt'), level)), all => {
      const people = all.map(([group, one], at) => person(`P${at}`, group, one))
      const groups = [...new Set(all.map(([group]) => group))]
      const [cover] = coverOf(people, { columns: 1, groups, needed: [null] })
      assert.equal(
        cover!.by_group.reduce((sum, n) => sum + n, 0),
        cover!.who.length,
      )
    }),
  )
})

test('a rating is old after a year, and whoever has none is told too', () => {
  const people = [
    { ...person('Anna', ''), ratings: [rated(3, '2025-10-01'), rated(2, '2023-01-01')] },
    { ...person('Bo', ''), ratings: [rated(3, '2024-10-01')] },
    { ...person('Cia', ''), ratings: [undefined] },
    { ...person('Dan', ''), ratings: [rated(3, '2024-10-15')] },
  ]
  assert.deepEqual(oldRatings(people, '2025-10-15'), [
    { name: 'Bo', rated_on: '2024-10-01' },
    { name: 'Cia', rated_on: null },
  ])
})
