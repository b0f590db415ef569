import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type AtWork, awayOf, tooManyAway, unknownAmong } from './away.ts'

const one = (id: number, shift: string, away_in: number[] = [], team = ''): AtWork => ({
  id,
  team,
  shift,
  away_in,
})

test('those who are away already and those who are chosen are counted where most are away at once', () => {
  // Session 7: Bo (elsewhere) and Kim and Ali (chosen) are away, three of four. Session 8: Kim and Ali.
  const people = [one(1, 'natt', [7]), one(2, 'natt'), one(3, 'natt'), one(4, 'natt'), one(5, 'dag')]
  assert.deepEqual(awayOf(people, new Set([2, 3]), [7, 8]), [
    { kind: 'shift', name: 'natt', away: 3, all: 4 },
  ])
  assert.equal(tooManyAway(awayOf(people, new Set([2, 3]), [7, 8]), 2).length, 1)
  assert.equal(tooManyAway(awayOf(people, new Set([2, 3]), [7, 8]), 3).length, 0)
  assert.equal(tooManyAway(awayOf(people, new Set([2, 3]), [7, 8]), null).length, 0)
})

test('each is counted in one group: the team, else the form; of whom neither is known is told, and in none', () => {
  const mixed = [one(1, 'natt', [], 'A'), one(2, 'natt', [], 'A'), one(3, 'natt')]
  assert.deepEqual(
    awayOf(mixed, new Set([1, 3]), [7]).map(({ kind, name, away, all }) => [kind, name, away, all]),
    [
      ['team', 'A', 1, 2],
      ['shift', 'natt', 1, 1],
    ],
  )
  const people = [one(1, ''), one(2, '', [], 'Lina'), one(3, 'dag')]
  assert.deepEqual(
    awayOf(people, new Set([1, 2]), [7]).map(group => group.name),
    ['Lina'],
  )
  assert.equal(unknownAmong(people, new Set([1, 2, 3])), 1)
})

test('whoever is chosen too makes no group smaller', () => {
  const person = fc.record({
    id: fc.integer({ min: 1, max: 30 }),
    team: fc.constantFrom('', 'A', 'B'),
    shift: fc.constantFrom('', 'dag', 'natt'),
    away_in: fc.subarray([7, 8]),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(person, { selector: one => one.id, minLength: 1 }),
      fc.nat(),
      (people, nth) => {
        const before = new Set(people.slice(1).map(one => one.id))
        const after = new Set([...before, people[nth % people.length]!.id])
        for (const group of awayOf(people, before, [7, 8])) {
          const then = awayOf(people, after, [7, 8]).find(
            each => each.kind === group.kind && each.name === group.name,
          )!
          assert.ok(then.away >= group.away && then.away <= then.all)
        }
      },
    ),
  )
})
