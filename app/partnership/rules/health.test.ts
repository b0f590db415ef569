import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type HealthAnswer,
  healthGroups,
  isOpenOn,
  type Marks,
  meansOf,
  STATEMENTS,
  wholeMean,
} from './health.ts'

const marked = (mark: number) => Object.fromEntries(STATEMENTS.map(statement => [statement, mark])) as Marks
const from = (organisation: string, ...marks: number[]): HealthAnswer[] =>
  marks.map(mark => ({ organisation, marks: marked(mark), comment: '' }))
const shown = (answers: HealthAnswer[]) =>
  healthGroups(answers, 5).map(group => [group.organisations.join('+'), group.answers, group.means.trust])

test('fewer than five in all are not shown, whatever they say', () => {
  assert.deepEqual(shown(from('IUC Syd', 5, 5, 5, 5)), [])
})

test('organisations with fewer than five answers are shown together', () => {
  // Techtank 3 + IF Metall 2: (1 + 2 + 3 + 4 + 5) / 5 = 3
  assert.deepEqual(
    shown([...from('IUC Syd', 4, 4, 4, 4, 4), ...from('Techtank', 1, 2, 3), ...from('IF Metall', 4, 5)]),
    [
      ['IUC Syd', 5, 4],
      ['IF Metall+Techtank', 5, 3],
    ],
  )
})

test('few who would be left when the others are taken away join the smallest of them', () => {
  assert.deepEqual(
    shown([
      ...from('IUC Syd', 4, 4, 4, 4, 4),
      ...from('IF Metall', 3, 3, 3, 3, 3, 3),
      ...from('Techtank', 1),
    ]),
    [
      ['IF Metall', 6, 3],
      ['IUC Syd+Techtank', 6, 21 / 6],
    ],
  )
})

test('the mean of all weighs each statement the same', () => {
  const means = meansOf([{ marks: { ...marked(4), trust: 2 } }, { marks: { ...marked(4), trust: 4 } }])
  assert.equal(means.trust, 3)
  assert.equal(wholeMean(means), (7 * 4 + 3) / 8)
})

test('it is open from its first day through its last', () => {
  const span = { opened_on: '2025-10-01', closes_on: '2025-10-15' }
  assert.deepEqual(
    ['2025-09-30', '2025-10-01', '2025-10-15', '2025-10-16'].map(day => isOpenOn(span, day)),
    [false, true, true, false],
  )
})
