import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOT_RATED, type Standing } from './matrix.ts'
import { beforeInTurn, nextToLookAt, nextToRate, progressOf } from './team.ts'

const competences = [{ id: 1 }, { id: 2 }, { id: 3 }]
const rated = (manager_on: string): Standing => ({ ...NOT_RATED, manager: 2, manager_on })
const own: Standing = { ...NOT_RATED, own: 3, own_on: '2025-01-01' }

test('what the manager has rated counts, the oldest day is told, and what the person says does not count', () => {
  const standing = new Map([
    [1, rated('2025-03-01')],
    [2, rated('2024-12-24')],
    [3, own],
  ])
  assert.deepEqual(progressOf(standing, competences), { rated: 2, of: 3, oldest: '2024-12-24' })
  assert.deepEqual(progressOf(new Map([[9, rated('2020-01-01')]]), competences), {
    rated: 0,
    of: 3,
    oldest: null,
  })
})

test('those with most left come first, then those rated longest ago', () => {
  const all = [
    { who: 'new', rated: 3, of: 3, oldest: '2025-05-01' },
    { who: 'old', rated: 3, of: 3, oldest: '2024-05-01' },
    { who: 'half', rated: 2, of: 3, oldest: '2025-05-01' },
    { who: 'none', rated: 0, of: 3, oldest: null },
  ]
  assert.deepEqual(
    all.toSorted(beforeInTurn).map(one => one.who),
    ['none', 'half', 'old', 'new'],
  )
})

test('after one the next without an answer comes, then those before it, and at last none', () => {
  const standing = new Map([[2, rated('2025-03-01')]])
  assert.equal(nextToRate(competences, standing)?.id, 1)
  assert.equal(nextToRate(competences, standing, 1)?.id, 3)
  assert.equal(nextToRate(competences, standing, 3)?.id, 1)
  const all = new Map(competences.map(({ id }) => [id, rated('2025-03-01')]))
  assert.equal(nextToRate(competences, all, 1), null)
})

test('when all are answered one goes through them anew, those of today left out', () => {
  const all = new Map([
    [1, rated('2024-03-01')],
    [2, rated('2025-03-01')],
    [3, rated('2024-03-01')],
  ])
  const today = '2025-03-01'
  assert.equal(nextToLookAt(competences, all, { today })?.id, 1)
  assert.equal(nextToLookAt(competences, all, { after: 1, today })?.id, 3)
  assert.equal(nextToLookAt(competences, all, { after: 3, today }), null)
  assert.equal(nextToLookAt(competences, new Map([[3, own]]), { after: 3, today })?.id, 1)
})
