import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gapMovements } from './gap-movements.ts'

const level = (title: string, level_then: number | null, level_now: number | null, competence_id = 1) => ({
  title,
  competence_id,
  level_then,
  level_now,
})
const several = (times: number, ...one: Parameters<typeof level>) =>
  Array.from({ length: times }, () => level(...one))
const LEVELS = [
  ...several(6, 'Operatör', 1, 3),
  ...several(5, 'operatör ', 3, 3),
  ...several(7, 'Operatör', null, 2),
  ...several(9, 'Ställare', 3, 3),
  ...several(3, 'Ställare', null, null),
]
const need = (id: string, role: string, rest: object = {}) => ({
  id,
  competence_id: 1 as number | null,
  role,
  level_wanted: 3 as number | null,
  ...rest,
})
const said = (needs: readonly ReturnType<typeof need>[]) =>
  [...gapMovements(needs, LEVELS, { titles: ['Operatör', 'Ställare'], limit: 5 })].map(
    ([id, { whom, levels }]) =>
      levels ? `${id} ${whom} ${levels.before} ${levels.now} ${levels.of}` : `${id} ${whom} -`,
  )

test('of those of the role who are rated now, so many were on the wanted level then and are now', () => {
  // 18 operators: 5 of them on level 3 then, 11 now, 7 below.
  assert.deepEqual(said([need('a', 'OPERATÖR')]), ['a role 5 11 18'])
  // Everyone: 27, of whom 14 then and 20 now.
  assert.deepEqual(said([need('a', 'skiftlag')]), ['a company 14 20 27'])
  assert.deepEqual(said([need('a', '', { level_wanted: null })]), ['a company -'])
  assert.deepEqual(said([need('a', '', { competence_id: 2 })]), ['a company -'])
  assert.deepEqual(said([need('a', '', { competence_id: null })]), ['a company -'])
})

test('of one competence nothing is told that a subtraction would make small', () => {
  // Everyone less the operators are the others; level 3 less level 2 are those on 2.
  assert.deepEqual(said([need('a', 'Operatör'), need('b', '')]), ['a role 5 11 18', 'b company -'])
  assert.deepEqual(said([need('b', ''), need('a', 'Operatör')]), ['b company -', 'a role 5 11 18'])
  assert.deepEqual(said([need('a', 'Operatör'), need('c', 'operatör', { level_wanted: 2 })]), [
    'a role 5 11 18',
    'c role -',
  ])
  assert.deepEqual(said([need('a', 'Operatör'), need('d', 'Ställare')]), [
    'a role 5 11 18',
    'd role most most 9',
  ])
})
