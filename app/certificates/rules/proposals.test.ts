import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NOT_RATED, type Standing } from '../../competences/rules/matrix.ts'
import { proposalKey, proposalsOf, type Trained } from './proposals.ts'

const anna: Trained = {
  person_id: 7,
  occasion_id: 1,
  code: 'T1',
  title: 'Ritningsläsning',
  first_on: '2025-09-01',
  last_on: '2025-09-15',
  whole: 100,
  attended: 80,
  competence_id: 3,
  competence: 'Läsa ritning',
  level: 3,
  assessed: null,
}
const proposed = (trained: readonly Trained[], standing: Partial<Standing> = {}, least = 80) =>
  proposalsOf(trained, {
    standings: new Map([['p7', new Map([[3, { ...NOT_RATED, ...standing }]])]]),
    leastOn: day => (day === '2025-09-01' ? least : 100),
  }).map(one => [proposalKey(one), one.now, one.percent])

test('who attended the least part and stands lower is proposed the level; who stands there, or was there less, is not', () => {
  assert.deepEqual(proposed([anna]), [['7-3-1-3', null, 80]])
  assert.deepEqual(proposed([anna], { level: 2 }), [['7-3-1-3', 2, 80]])
  assert.deepEqual(proposed([anna], { level: 3 }), [])
  assert.deepEqual(proposed([anna], { level: 4 }), [])
  assert.deepEqual(proposed([{ ...anna, attended: 79 }]), [])
  assert.deepEqual(proposed([anna], {}, 81), [])
  assert.deepEqual(proposed([{ ...anna, whole: 0 }]), [], 'what has no time tells nothing')
  assert.deepEqual(
    proposed([{ ...anna, person_id: 8 }]),
    [],
    'whoever is not in the matrix is not asked about',
  )
})

test('what a manager has said after the last day, and what was validated, is better known', () => {
  assert.equal(proposed([anna], { level: 1, manager: 1, manager_on: '2025-09-15' }).length, 1)
  assert.equal(proposed([anna], { level: 1, manager: 1, manager_on: '2025-09-16' }).length, 0)
  assert.equal(proposed([anna], { level: 1, own: 1, own_on: '2025-10-01' }).length, 1)
  assert.equal(proposed([anna], { level: 1, is_validated: true }).length, 0)
})

test('an assessment says more than that somebody was there', () => {
  assert.deepEqual(proposed([{ ...anna, assessed: 'not_yet' }]), [])
  assert.deepEqual(proposed([{ ...anna, attended: 50, assessed: 'passed' }]), [['7-3-1-3', null, 50]])
  assert.deepEqual(proposed([{ ...anna, assessed: 'passed' }], { level: 3 }), [])
})

test('of several trainings to one competence the highest is proposed, else the latest', () => {
  const later = { ...anna, occasion_id: 2, last_on: '2025-10-01' }
  const lower = { ...anna, occasion_id: 4, last_on: '2025-11-01', level: 2 as const }
  const other = { ...anna, competence_id: 5, level: 1 as const }
  assert.deepEqual(
    proposed([anna, later, lower, other]).map(([key]) => key),
    ['7-3-2-3', '7-5-1-1'],
  )
})
