import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Individuals, shownIndividuals } from './individuals.ts'

const individuals: Individuals = {
  total: 1472,
  women: 388,
  men: 1084,
  kollektiv: 1262,
  tjansteman: 210,
  under_18: 2,
  '18_29': 333,
  '30_54': 753,
  '55_plus': 384,
  isced_0_2: 248,
  isced_3_4: 747,
  isced_5_8: 232,
  isced_unknown: 245,
  focus_a: 173,
  focus_b: 669,
  skane: 1120,
  blekinge: 352,
  protected: 10,
}

test('two under 18 are few, and the next smallest age group is hidden with them', () => {
  const shown = shownIndividuals(individuals, 5)
  assert.deepEqual(
    [shown.under_18, shown['18_29'], shown['30_54'], shown['55_plus']],
    ['few', 'hidden', 753, 384],
  )
  const { under_18, '18_29': young, ...others } = individuals
  for (const [key, count] of Object.entries(others)) assert.equal(shown[key as keyof Individuals], count, key)
})

test('a total that a small group would be reckoned from is hidden everywhere', () => {
  const shown = shownIndividuals(
    { ...individuals, total: 8, women: 4, men: 4, kollektiv: 8, tjansteman: 0 },
    5,
  )
  assert.equal(shown.women, 'few')
  assert.equal(typeof shown.total, 'string')
  assert.equal(typeof shown.kollektiv, 'string')
})
